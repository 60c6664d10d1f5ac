import { lazy, Suspense, useState } from "react";
import type { DraftStore } from "#engine/draft-store.ts";
import { Button } from "#ui/button.tsx";

const FindReplaceDialog = lazy(async () => ({
  default: (await import("./find-replace-dialog.tsx")).FindReplaceDialog,
}));
const TransformDialog = lazy(async () => ({
  default: (await import("./transform-dialog.tsx")).TransformDialog,
}));

type Tool = "find" | "transform";

/** Buttons for the toolbar; what they open is loaded when it is asked for. */
export function BulkTools({
  store,
  isReadOnly,
}: {
  readonly store: DraftStore;
  readonly isReadOnly: boolean;
}) {
  const [tool, setTool] = useState<Tool>();
  const onClose = () => setTool(undefined);
  return (
    <>
      <Button isDisabled={isReadOnly} disabledReason="Read only" onClick={() => setTool("find")}>
        Find & replace
      </Button>
      <Button isDisabled={isReadOnly} disabledReason="Read only" onClick={() => setTool("transform")}>
        Transform
      </Button>
      <Suspense>
        {tool === "find" ? <FindReplaceDialog store={store} onClose={onClose} /> : null}
        {tool === "transform" ? <TransformDialog store={store} onClose={onClose} /> : null}
      </Suspense>
    </>
  );
}
