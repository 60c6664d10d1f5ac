import { useRef, useState } from "react";
import type { DraftStore } from "#engine/draft-store.ts";
import { Button } from "#ui/button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import type { CopyConnection } from "./copy-connection.ts";
import styles from "./drop-sign.module.css";
import type { PasteSource } from "./paste-dialog.tsx";
import { readClipboard } from "./read-clipboard.ts";
import { useDroppedFile } from "./use-dropped-file.ts";
import { useFirstUse } from "./use-first-use.ts";
import { usePastedCells } from "./use-pasted-cells.ts";

const PasteDialog = lazyPart({ load: async () => (await import("./paste-dialog.tsx")).PasteDialog });
const FILES = ".csv,.tsv,.tab,.txt,.json,.xlsx,.html,.htm";

export type PasteToolsProps = {
  readonly store: DraftStore;
  readonly isReadOnly: boolean;
  /** Where pairs may be copied from. */
  readonly connections: readonly CopyConnection[];
};

/**
 * Buttons for the toolbar, and with them all other ways by which cells come into a draft: pasted into the sheet, dropped
 * as a file. The preview that they open is loaded when somebody begins to work.
 */
export function PasteTools({ store, isReadOnly, connections }: PasteToolsProps) {
  const [source, setSource] = useState<PasteSource>();
  const fileInput = useRef<HTMLInputElement>(null);
  const isDropping = useDroppedFile(isReadOnly, setSource);
  usePastedCells(isReadOnly, setSource);
  useFirstUse(PasteDialog.preload);
  const disabled = { isDisabled: isReadOnly, disabledReason: "Read only" };
  return (
    <>
      <Button {...disabled} onClick={() => void readClipboard().then(setSource)}>
        Paste
      </Button>
      <Button {...disabled} title="CSV, TSV, JSON or XLSX" onClick={() => fileInput.current?.click()}>
        Import…
      </Button>
      <input
        ref={fileInput}
        type="file"
        hidden
        aria-label="File to import"
        accept={FILES}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again.
          currentTarget.value = "";
          if (file) setSource({ kind: "file", file });
        }}
      />
      {isDropping ? <div className={styles["drop"]}>Drop the file to preview it</div> : null}
      {source === undefined ? null : (
        <PasteDialog
          store={store}
          source={source}
          connections={connections}
          onSource={setSource}
          onClose={() => setSource(undefined)}
        />
      )}
    </>
  );
}
