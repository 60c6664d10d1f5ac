import type { ReadableConnection } from "#engine/connections/connection.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import type { TableSource } from "#formats/table-source.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { PastePreview } from "./paste-preview.tsx";
import { PasteQuestion } from "./paste-question.tsx";

const CopyDialog = lazyPart({ load: async () => (await import("./copy-dialog.tsx")).CopyDialog });

/** The source to preview: a table; `ask` the user for it where the clipboard couldn't be read; `copy` another object's pairs. */
export type PasteSource = TableSource | "ask" | "copy";

export type PasteDialogProps = {
  readonly store: DraftStore;
  readonly source: PasteSource;
  readonly connections: readonly ReadableConnection[];
  readonly onSource: (source: PasteSource) => void;
  /** Edit all objects of a table at once; absent where that can't be done. */
  readonly onTogether?: ((source: TableSource) => void) | undefined;
  readonly onClose: () => void;
};

export function PasteDialog(props: PasteDialogProps) {
  const { store, source, connections, onSource, onTogether, onClose } = props;
  const onCopy = () => onSource("copy");
  if (source === "ask") return <PasteQuestion onSource={onSource} onCopy={onCopy} onClose={onClose} />;
  if (source === "copy") {
    return <CopyDialog store={store} connections={connections} onClose={onClose} />;
  }
  return (
    <PastePreview store={store} source={source} onCopy={onCopy} onTogether={onTogether} onClose={onClose} />
  );
}
