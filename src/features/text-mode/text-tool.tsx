import type { DraftStore } from "#engine/draft/draft-store.ts";
import { toolbarText } from "#messages/compiled/toolbar.ts";
import { Button } from "#ui/button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import type { TextMode } from "./use-text-mode.ts";

const TextSheet = lazyPart({
  load: async () => (await import("./text-sheet.tsx")).TextSheet,
  waiting: () => <Skeleton label={toolbarText("opening")} lines={8} />,
});

/** The toolbar's switch between sheet and text. */
export function TextButton({ mode }: { readonly mode: TextMode }) {
  return (
    <Button
      command="text"
      aria-pressed={mode.isText}
      title={toolbarText("edit-as-text")}
      onClick={mode.toggle}
    >
      {toolbarText("text")}
    </Button>
  );
}

export type DraftAsTextProps = {
  readonly store: DraftStore;
  readonly mode: TextMode;
  readonly isReadOnly: boolean;
};

/** In place of the sheet; loaded when it is asked for. */
export function DraftAsText({ store, mode, isReadOnly }: DraftAsTextProps) {
  return <TextSheet store={store} isReadOnly={isReadOnly} handle={mode.handle} />;
}
