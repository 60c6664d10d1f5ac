import { useCallback, useState } from "react";
import { useStore } from "zustand";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import type { TableSource } from "#formats/table-source.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { DropSign } from "#ui/drop-sign.tsx";
import { FileButton } from "#ui/file-button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { useDroppedFile } from "#ui/use-dropped-file.ts";
import { useFirstUse } from "#ui/use-first-use.ts";
import { usePastedManifest } from "./use-pasted-manifest.ts";

const ManifestDialog = lazyPart({
  load: async () => (await import("./manifest-dialog.tsx")).ManifestDialog,
});
const FILES = ".csv,.tsv,.tab,.txt,.md,.json,.jsonl,.ndjson,.xlsx,.ods,.html,.htm,.gz";

export type ManifestToolsProps = {
  readonly store: BatchStore;
  /** A table that was handed over by another page: its preview opens at once. */
  readonly source?: TableSource | undefined;
  /** Keys of the platform and of the team, to offer where a heading nearly is one. */
  readonly standardKeys?: readonly string[] | undefined;
  /** Looks for objects that the batch doesn't have, and adds them; absent where that can't be done. */
  readonly onFindObjects?: ((names: readonly string[]) => void) | undefined;
};

/** The button for a manifest, and with it the other ways by which one comes: pasted into the grid, or dropped as a file. */
export function ManifestTools({ store, source: given, standardKeys, onFindObjects }: ManifestToolsProps) {
  const [source, setSource] = useState(given);
  const isLocked = useStore(store, (state) => state.isLocked);
  const openFile = useCallback((file: File) => setSource({ kind: "file", file }), []);
  const isDropping = useDroppedFile(isLocked, openFile);
  usePastedManifest(store, isLocked, setSource);
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
          standardKeys={standardKeys}
          onFindObjects={onFindObjects}
          onClose={() => setSource(undefined)}
        />
      )}
    </>
  );
}
