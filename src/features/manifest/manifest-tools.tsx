import { type ReactNode, useCallback } from "react";
import { useStore } from "zustand";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import type { TableSource } from "#formats/table-source.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { DropSign } from "#ui/drop-sign.tsx";
import { FileButton } from "#ui/file-button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { useDroppedFile } from "#ui/use-dropped-file.ts";
import { useFirstUse } from "#ui/use-first-use.ts";

const ManifestDialog = lazyPart({
  load: async () => (await import("./manifest-dialog.tsx")).ManifestDialog,
});
const FILES = ".csv,.tsv,.tab,.txt,.md,.json,.jsonl,.ndjson,.xlsx,.ods,.html,.htm,.gz";

/** A table to preview as a manifest. */
export type ManifestSource = TableSource;

export type ManifestToolsProps = {
  readonly store: BatchStore;
  /** What is previewed; absent while nothing is. A table that is pasted or handed over comes by it. */
  readonly source: ManifestSource | undefined;
  /** Absent to close the preview. */
  readonly onSource: (source: ManifestSource | undefined) => void;
  /** Keys of the platform and of the team, to offer where a heading nearly is one. */
  readonly standardKeys?: readonly string[] | undefined;
  /** Looks for objects that the batch doesn't have, and adds them; absent where that can't be done. */
  readonly onFindObjects?: ((names: readonly string[]) => void) | undefined;
  /** How far objects are looked for and read, shown in the preview. */
  readonly progress?: ReactNode;
};

/** The button for a manifest, and its preview. A file that is dropped on the page is a manifest too. */
export function ManifestTools({ store, source, onSource, ...rest }: ManifestToolsProps) {
  const isLocked = useStore(store, (state) => state.isLocked);
  const openFile = useCallback((file: File) => onSource({ kind: "file", file }), [onSource]);
  const isDropping = useDroppedFile(isLocked, openFile);
  useFirstUse(ManifestDialog.preload);
  return (
    <>
      <FileButton
        command="manifest"
        isDisabled={isLocked}
        disabledReason={manifestText("read-only")}
        title={manifestText("manifest-hint")}
        fileLabel={manifestText("manifest-file")}
        accept={FILES}
        onFile={openFile}
      >
        {manifestText("manifest")}
      </FileButton>
      {isDropping ? <DropSign>{manifestText("drop-manifest")}</DropSign> : null}
      {source === undefined ? null : (
        <ManifestDialog {...rest} store={store} source={source} onClose={() => onSource(undefined)} />
      )}
    </>
  );
}
