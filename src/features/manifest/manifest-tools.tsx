import { useCallback } from "react";
import { useStore } from "zustand";
import type { OpenBatch } from "#engine/batch/batches.ts";
import type { TableSource } from "#formats/table-source.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { DropSign } from "#ui/drop-sign.tsx";
import { FileButton } from "#ui/file-button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { useDroppedFile } from "#ui/use-dropped-file.ts";
import { useFirstUse } from "#ui/use-first-use.ts";
import { FindingProgress } from "./finding-progress.tsx";

const ManifestDialog = lazyPart({
  load: async () => (await import("./manifest-dialog.tsx")).ManifestDialog,
});
const FILES = ".csv,.tsv,.tab,.txt,.md,.json,.jsonl,.ndjson,.xlsx,.ods,.html,.htm,.gz";

/** A table to preview as a manifest. */
export type ManifestSource = TableSource;

export type ManifestToolsProps = {
  readonly open: OpenBatch;
  /** The table that is previewed, if any. A table that is pasted or handed over comes by it. */
  readonly source: ManifestSource | undefined;
  /** Absent to close the preview. */
  readonly onSource: (source: ManifestSource | undefined) => void;
};

/** The button for a manifest, and its preview. A file that is dropped on the page is a manifest too. */
export function ManifestTools({ open, source, onSource }: ManifestToolsProps) {
  const { store } = open;
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
        <ManifestDialog
          store={store}
          source={source}
          onFindObjects={(names) => void open.addTexts(names.join("\n"))}
          progress={<FindingProgress open={open} />}
          onClose={() => onSource(undefined)}
        />
      )}
    </>
  );
}
