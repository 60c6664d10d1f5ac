import { UndoSubmitButton } from "#components/undo-submit-button.tsx";
import type { EndedSubmit } from "#engine/journal/ended-submit.ts";
import { undoabilityOfEnded } from "#engine/journal/undoable-submit.ts";
import type { Work } from "#engine/work/drafts.ts";
import type { RequestedUndos } from "#engine/work/requested-undos.ts";
import { historyText } from "#messages/compiled/history.ts";
import { Button } from "#ui/button.tsx";
import { downloadFile } from "#ui/download-file.ts";

export type SubmitActionsProps = {
  readonly ended: EndedSubmit;
  readonly work: Work;
  readonly undos: RequestedUndos;
};

/** What can be done about a submit that has just ended. */
export function SubmitActions({ ended, work: { place, review }, undos }: SubmitActionsProps) {
  const undoability = undoabilityOfEnded(ended);
  const download = async () => {
    const content = new Blob([await ended.reportText()], { type: "application/json" });
    downloadFile(`redescribe-submit-${ended.operationId}.json`, content);
    review.reportDownloaded();
  };
  return (
    <>
      {ended.keeping.kind === "not-kept" ? (
        <Button command="download-report" onClick={() => void download()}>
          {historyText("download-report")}
        </Button>
      ) : null}
      {undoability.kind === "possible" ? (
        <UndoSubmitButton
          command="undo-submit"
          undoability={undoability}
          onUndo={(submit) => undos.ask(place, submit)}
        />
      ) : null}
    </>
  );
}
