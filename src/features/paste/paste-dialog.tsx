import type { DraftStore } from "#engine/draft-store.ts";
import type { TableSource } from "#tables/table-source.ts";
import { PastePreview } from "./paste-preview.tsx";
import { PasteQuestion } from "./paste-question.tsx";

export type PasteDialogProps = {
  readonly store: DraftStore;
  /** What to preview; `ask` for it where the clipboard couldn't be read. */
  readonly source: TableSource | "ask";
  readonly onSource: (source: TableSource) => void;
  readonly onClose: () => void;
};

export function PasteDialog({ store, source, onSource, onClose }: PasteDialogProps) {
  if (source === "ask") return <PasteQuestion onSource={onSource} onClose={onClose} />;
  return <PastePreview store={store} source={source} onClose={onClose} />;
}
