import { useState } from "react";
import { countTicked, LANDING_LIMIT, PASTE_AS_IS, pasteEdit } from "#core/paste-edit.ts";
import type { PasteLine } from "#core/paste-plan.ts";
import type { DraftStore } from "#engine/draft-store.ts";
import type { ReadingWish } from "#tables/paste-readout.ts";
import type { TableSource } from "#tables/table-source.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import { applySentence, readingSentence, tableSize, tooManySentence } from "#words/paste-words.ts";
import { tableNoteSentence, tableProblemSentence } from "#words/table-words.ts";
import { PasteLines } from "./paste-lines.tsx";
import styles from "./paste-preview.module.css";
import { ReadingForm } from "./reading-form.tsx";
import { ReadingProgress } from "./reading-progress.tsx";
import { usePasteReadout } from "./use-paste-readout.ts";

export type PastePreviewProps = {
  readonly store: DraftStore;
  readonly source: TableSource;
  readonly onClose: () => void;
};

const NO_WISH: ReadingWish = {};
const NO_LINES: readonly PasteLine[] = [];

/** What a paste is read as and would do, pair by pair. Nothing lands before Apply. */
export function PastePreview({ store, source, onClose }: PastePreviewProps) {
  const [wish, setWish] = useState(NO_WISH);
  const [choice, setChoice] = useState(PASTE_AS_IS);
  const { readout, problem: unread, fraction, leftMs } = usePasteReadout(store, source, wish);
  const problem = unread ?? readout?.problem;
  const isReading = fraction !== undefined;
  const lines = readout && !problem ? readout.lines : NO_LINES;
  const count = isReading ? 0 : countTicked(lines, choice);
  const readAs = (next: ReadingWish) => {
    setWish(next);
    // Ticks belong to the lines of one reading.
    setChoice((before) => ({ ...before, flipped: new Set() }));
  };
  const apply = () => {
    store.record(pasteEdit(store.getState().draft, lines, choice));
    onClose();
  };
  const isTooMany = count > LANDING_LIMIT;
  const sentence = isTooMany ? tooManySentence(count, LANDING_LIMIT) : applySentence(count);
  const reason = isReading ? readingSentence(fraction) : sentence;
  return (
    <Dialog
      heading="Paste preview"
      subheading={[sourceName(source), readout && tableSize(readout.columnCount, readout.rowCount)]
        .filter(Boolean)
        .join(" · ")}
      isWide
      onClose={onClose}
      footer={
        <>
          <output className={styles["sentence"]}>{isReading && !readout ? "" : reason}</output>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            kind="primary"
            isDisabled={count === 0 || isTooMany}
            disabledReason={reason}
            onClick={apply}
          >
            Apply
            {count > 0 ? <span aria-hidden="true">{count}</span> : null}
          </Button>
        </>
      }
    >
      <div className={styles["body"]}>
        {readout ? (
          <ReadingForm readout={readout} unreadFormat={unread && wish.format} onWish={readAs} />
        ) : null}
        {isReading ? <ReadingProgress fraction={fraction} leftMs={leftMs} /> : null}
        {problem ? (
          <Notice tone="danger" role="alert" heading="It can't be read as a table">
            {tableProblemSentence(problem)}
          </Notice>
        ) : null}
        {readout && !problem ? (
          <>
            {readout.notes.map((note) => (
              <Notice key={note.code} tone="info">
                {tableNoteSentence(note)}
              </Notice>
            ))}
            <PasteLines lines={lines} choice={choice} onChoice={setChoice} />
          </>
        ) : null}
      </div>
    </Dialog>
  );
}

function sourceName(source: TableSource): string {
  return source.kind === "file" ? source.file.name : "From the clipboard";
}
