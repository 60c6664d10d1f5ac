import { useCallback, useState } from "react";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import type { TableSource } from "#formats/table-source.ts";
import { toolbarText } from "#messages/compiled/toolbar.ts";
import { Button } from "#ui/button.tsx";
import { DropSign } from "#ui/drop-sign.tsx";
import { FileButton } from "#ui/file-button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { useDroppedFile } from "#ui/use-dropped-file.ts";
import { useFirstUse } from "#ui/use-first-use.ts";
import { PairsOfferNote } from "./pairs-offer.tsx";
import type { PasteSource } from "./paste-dialog.tsx";
import { readClipboard } from "./read-clipboard.ts";
import { usePastedCells } from "./use-pasted-cells.ts";

const PasteDialog = lazyPart({ load: async () => (await import("./paste-dialog.tsx")).PasteDialog });
const FILES = ".csv,.tsv,.tab,.txt,.md,.json,.jsonl,.ndjson,.xlsx,.ods,.html,.htm,.gz";

export type PasteToolsProps = {
  readonly store: DraftStore;
  readonly isReadOnly: boolean;
  /** The connections that pairs may be copied from. */
  readonly connections: readonly ReadableConnection[];
  /** Edit all objects of a table at once; absent where that can't be done. */
  readonly onTogether?: ((source: TableSource) => void) | undefined;
};

/**
 * Buttons for the toolbar, and with them all other ways by which cells come into a draft: pasted into the sheet, dropped
 * as a file. The preview that they open is loaded when somebody begins to work.
 */
export function PasteTools({ store, isReadOnly, connections, onTogether }: PasteToolsProps) {
  const [source, setSource] = useState<PasteSource>();
  const openFile = useCallback((file: File) => setSource({ kind: "file", file }), []);
  const isDropping = useDroppedFile(isReadOnly, openFile);
  usePastedCells(isReadOnly, setSource);
  useFirstUse(PasteDialog.preload);
  const disabled = { isDisabled: isReadOnly, disabledReason: toolbarText("read-only") };
  return (
    <>
      <Button command="paste" {...disabled} onClick={() => void readClipboard().then(setSource)}>
        {toolbarText("paste")}
      </Button>
      <FileButton
        command="import"
        {...disabled}
        title={toolbarText("import-formats")}
        fileLabel={toolbarText("file-to-import")}
        accept={FILES}
        onFile={openFile}
      >
        {toolbarText("import")}
      </FileButton>
      {isReadOnly ? null : <PairsOfferNote store={store} onSource={setSource} />}
      {isDropping ? <DropSign>{toolbarText("drop-file")}</DropSign> : null}
      {source === undefined ? null : (
        <PasteDialog
          store={store}
          source={source}
          connections={connections}
          onSource={setSource}
          onTogether={onTogether}
          onClose={() => setSource(undefined)}
        />
      )}
    </>
  );
}
