import { useMemo, useState } from "react";
import { useStore } from "zustand";
import type { OpenBatch } from "#engine/batch/batches.ts";
import { writeSafeCsv } from "#formats/write-delimited.ts";
import { missingCount } from "#messages/batch-objects-messages.ts";
import { batchObjectsText } from "#messages/compiled/batch-objects.ts";
import { Button } from "#ui/button.tsx";
import { downloadFile } from "#ui/download-file.ts";
import { Notice } from "#ui/notice.tsx";
import { MissingDialog } from "./missing-dialog.tsx";
import { countReasons, missingObjects, missingRows } from "./missing-objects.ts";

/** Tells how many objects were asked for and aren't in the sheet, and why, and shows their list. */
export function MissingNotice({ open }: { readonly open: OpenBatch }) {
  const { step, leftOut, lineOf, known, repeated } = useStore(open.finding);
  const isLocked = useStore(open.store, (state) => state.isLocked);
  const unreadable = useStore(open.store, ({ batch }) => batch.unreadable);
  const isLooking = step.kind === "looking" || step.kind === "asks";
  const missing = useMemo(() => {
    // While names are looked for nobody knows yet whether they are missing.
    const ended = isLooking ? leftOut.filter(({ why }) => why !== "not-looked-for") : leftOut;
    return missingObjects({ leftOut: ended, lineOf }, unreadable);
  }, [leftOut, lineOf, unreadable, isLooking]);
  const [seen, setSeen] = useState(0);
  const [isShown, setIsShown] = useState(false);
  if (missing.length + known + repeated <= seen) return null;
  const canLookAgain = !isLooking && !isLocked && leftOut.some(({ why }) => why !== "ambiguous");
  return (
    <Notice
      tone={missing.length > 0 ? "warn" : "info"}
      role="status"
      heading={missing.length > 0 ? batchObjectsText("left-out-count", { count: missing.length }) : undefined}
      actions={
        <>
          {missing.length > 0 ? (
            <>
              <Button command="show-missing" onClick={() => setIsShown(true)}>
                {batchObjectsText("show-list")}
              </Button>
              <Button
                command="download-missing"
                onClick={() => {
                  const text = writeSafeCsv(missingRows(missing));
                  downloadFile("not-in-the-sheet.csv", new Blob([text], { type: "text/csv" }));
                }}
              >
                {batchObjectsText("download-list")}
              </Button>
            </>
          ) : null}
          {canLookAgain ? (
            <Button command="look-again" onClick={() => void open.lookAgain()}>
              {batchObjectsText("look-again")}
            </Button>
          ) : null}
          <Button
            kind="quiet"
            onClick={() => {
              // In a tab that only reads, what the other tab keeps stays.
              if (!isLocked) open.dismissLeftOut();
              setSeen(isLocked ? missing.length + known + repeated : unreadable.length);
            }}
          >
            {batchObjectsText("dismiss")}
          </Button>
        </>
      }
    >
      {missing.length > 0 ? (
        <>
          <p>{batchObjectsText("left-out-next")}</p>
          <ul>
            {countReasons(missing).map(([why, count]) => (
              <li key={why}>{missingCount(why, count)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {known > 0 ? <p>{batchObjectsText("already-there", { count: known })}</p> : null}
      {repeated > 0 ? <p>{batchObjectsText("said-again", { count: repeated })}</p> : null}
      {isShown ? <MissingDialog missing={missing} onClose={() => setIsShown(false)} /> : null}
    </Notice>
  );
}
