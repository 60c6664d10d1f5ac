import { nextPaint } from "#ui/after-paint.ts";
import { lazyPart } from "#ui/lazy-part.tsx";

/** The line about the selection. Its code is loaded once the sheet is painted, since nothing is selected before. */
export const SelectionLine = lazyPart({
  load: async () => {
    await nextPaint();
    return (await import("./selection-status.tsx")).SelectionStatus;
  },
});
