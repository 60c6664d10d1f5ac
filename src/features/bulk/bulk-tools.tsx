import { useState } from "react";
import type { CellName } from "#core/draft/edit.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { toolbarText } from "#messages/compiled/toolbar.ts";
import { Button } from "#ui/button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";

const FindReplaceDialog = lazyPart({
  load: async () => (await import("./find-replace-dialog.tsx")).FindReplaceDialog,
});
const TransformDialog = lazyPart({
  load: async () => (await import("./transform-dialog.tsx")).TransformDialog,
});
const CutDialog = lazyPart({ load: async () => (await import("./cut-dialog.tsx")).CutDialog });

type Tool = "find" | "transform";

/** A cell whose text is too long. */
export type CutTarget = { readonly rowId: number; readonly cell: CellName };

export type BulkToolsProps = {
  readonly store: DraftStore;
  readonly isReadOnly: boolean;
  /** The cell to help with, while one asked for it. */
  readonly cut: CutTarget | undefined;
  readonly onCutClose: () => void;
};

/** Buttons for the toolbar; what they open is loaded when it is asked for. */
export function BulkTools({ store, isReadOnly, cut, onCutClose }: BulkToolsProps) {
  const [tool, setTool] = useState<Tool>();
  const onClose = () => setTool(undefined);
  return (
    <>
      <Button
        command="find-and-replace"
        isDisabled={isReadOnly}
        disabledReason={toolbarText("read-only")}
        onClick={() => setTool("find")}
      >
        {toolbarText("find-and-replace")}
      </Button>
      <Button
        command="transform"
        isDisabled={isReadOnly}
        disabledReason={toolbarText("read-only")}
        onClick={() => setTool("transform")}
      >
        {toolbarText("transform")}
      </Button>
      {tool === "find" ? <FindReplaceDialog store={store} onClose={onClose} /> : null}
      {tool === "transform" ? <TransformDialog store={store} onClose={onClose} /> : null}
      {cut ? <CutDialog store={store} {...cut} onClose={onCutClose} /> : null}
    </>
  );
}
