import { lazyPart } from "#ui/lazy-part.tsx";
import type { DifferenceNoteProps } from "./differences.tsx";

/** A note beside two values that look or sound the same, which tells how they differ. */
export const DifferenceNote = lazyPart<DifferenceNoteProps>({
  load: async () => (await import("./differences.tsx")).StatedDifference,
  isExtra: true,
});
