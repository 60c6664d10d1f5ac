import { useState } from "react";
import { formatAddress } from "#core/address/address.ts";
import type { OpenedFile, SavedDrafts } from "#engine/autosave/saved-drafts.ts";
import { type FileTextProblem, readFileText } from "#engine/reading/read-file-text.ts";
import { draftsText } from "#messages/compiled/drafts.ts";
import { fileProblemSentence, inUseSentence } from "#messages/draft-messages.ts";
import { fileTextSentence } from "#messages/file-messages.ts";
import { FileButton } from "#ui/file-button.tsx";
import { Notice } from "#ui/notice.tsx";

export type OpenDraftFileProps = {
  readonly savedDrafts: SavedDrafts;
  /** The present account of a connection. */
  readonly accountOf: (connection: string) => string | undefined;
  /** Takes over the text of a file that is another kind of draft. False: it isn't. */
  readonly onOtherFile: (text: string) => boolean;
};

type Failed =
  | Exclude<OpenedFile, { kind: "opened" }>
  | { readonly kind: "file-problem"; readonly problem: FileTextProblem };

/** Opens a downloaded draft with its whole history. */
export function OpenDraftFile({ savedDrafts, accountOf, onOtherFile }: OpenDraftFileProps) {
  const [failed, setFailed] = useState<Failed>();
  const open = async (file: File) => {
    const found = await readFileText(file);
    if (found.kind === "file-problem") return setFailed(found);
    if (onOtherFile(found.text)) return setFailed(undefined);
    const result = await savedDrafts.openFile(found.text, accountOf);
    if (result.kind === "opened") location.hash = formatAddress({ kind: "object", ref: result.ref });
    else setFailed(result);
  };
  return (
    <>
      <FileButton
        command="open-draft-file"
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
    </>
  );
}

function failureSentence(failed: Failed): string {
  if (failed.kind === "file-problem") return fileTextSentence(failed.problem);
  return failed.kind === "in-use"
    ? inUseSentence(failed.name, "opened")
    : fileProblemSentence(failed.problem);
}
