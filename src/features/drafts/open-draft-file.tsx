import { useState } from "react";
import { formatAddress } from "#core/address/address.ts";
import type { DraftShelf, OpenedFile } from "#engine/drafts/draft-shelf.ts";
import { FileButton } from "#ui/file-button.tsx";
import { Notice } from "#ui/notice.tsx";
import { draftsText, fileProblemSentence, inUseSentence } from "#words/draft-words.ts";
import styles from "./draft-list.module.css";

export type OpenDraftFileProps = {
  readonly shelf: DraftShelf;
  /** Whose account a connection has now. */
  readonly accountOf: (connection: string) => string | undefined;
};

/** A draft that was downloaded comes back with its whole history. */
export function OpenDraftFile({ shelf, accountOf }: OpenDraftFileProps) {
  const [failed, setFailed] = useState<Exclude<OpenedFile, { kind: "opened" }>>();
  const open = async (file: File) => {
    const result = await shelf.openFile(await file.text(), accountOf);
    if (result.kind === "opened") location.hash = formatAddress({ kind: "object", ref: result.ref });
    else setFailed(result);
  };
  return (
    <div className={styles["file"]}>
      <FileButton
        kind="quiet"
        fileLabel={draftsText("draft-file")}
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      >
        {draftsText("open-file")}
      </FileButton>
      {failed ? (
        <Notice tone="warn" role="alert">
          {failed.kind === "in-use"
            ? inUseSentence(failed.name, "opened")
            : fileProblemSentence(failed.problem)}
        </Notice>
      ) : null}
    </div>
  );
}
