import type { Work } from "#engine/drafts/drafts.ts";
import { undoabilityOfEnded } from "#engine/journal/undoable-submit.ts";
import type { EndedSubmit } from "#engine/review-store.ts";
import type { UndoDesk } from "#engine/undo-desk.ts";
import { UndoSubmitButton } from "#parts/undo-submit-button.tsx";
import { Button } from "#ui/button.tsx";
import { downloadFile } from "#ui/download-file.ts";
import { historyText } from "#words/history-words.ts";

export type SubmitActionsProps = {
  readonly ended: EndedSubmit;
  readonly work: Work;
  readonly desk: UndoDesk;
};

/** What can be done about a submit that has just ended. */
export function SubmitActions({ ended, work: { place, review }, desk }: SubmitActionsProps) {
  const undoability = undoabilityOfEnded(ended);
  const download = async () => {
    const content = new Blob([await ended.reportText()], { type: "application/json" });
    downloadFile(`redescribe-submit-${ended.operationId}.json`, content);
    review.reportDownloaded();
  };
  return (
    <>
      {ended.keeping.kind === "not-kept" ? (
        <Button onClick={() => void download()}>{historyText("download-report")}</Button>
      ) : null}
      {undoability.kind === "possible" ? (
        <UndoSubmitButton undoability={undoability} onUndo={(submit) => desk.ask(place, submit)} />
      ) : null}
    </>
  );
}
