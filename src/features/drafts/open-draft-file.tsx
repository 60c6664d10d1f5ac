import { useState } from "react";
import { formatAddress } from "#core/address/address.ts";
import type { DraftShelf, OpenedFile } from "#engine/drafts/draft-shelf.ts";
import { type FileTextProblem, readFileText } from "#engine/read-file-text.ts";
import { FileButton } from "#ui/file-button.tsx";
import { Notice } from "#ui/notice.tsx";
import { draftsText, fileProblemSentence, inUseSentence } from "#words/draft-words.ts";
import { fileTextSentence } from "#words/file-words.ts";
import styles from "./draft-list.module.css";

export type OpenDraftFileProps = {
  readonly shelf: DraftShelf;
  /** Whose account a connection has now. */
  readonly accountOf: (connection: string) => string | undefined;
};

type Failed =
  | Exclude<OpenedFile, { kind: "opened" }>
  | { readonly kind: "file-problem"; readonly problem: FileTextProblem };

/** A draft that was downloaded comes back with its whole history. */
export function OpenDraftFile({ shelf, accountOf }: OpenDraftFileProps) {
  const [failed, setFailed] = useState<Failed>();
  const open = async (file: File) => {
    const found = await readFileText(file);
    if (found.kind === "file-problem") return setFailed(found);
    const result = await shelf.openFile(found.text, accountOf);
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
          {failureSentence(failed)}
        </Notice>
      ) : null}
    </div>
  );
}

function failureSentence(failed: Failed): string {
  if (failed.kind === "file-problem") return fileTextSentence(failed.problem);
  return failed.kind === "in-use"
    ? inUseSentence(failed.name, "opened")
    : fileProblemSentence(failed.problem);
}
