import { useState } from "react";
import { ReadingProgress } from "#components/reading-progress.tsx";
import { isFlagged, PASTE_AS_IS } from "#core/paste/paste-edit.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import type { ReadingWish } from "#formats/paste-readout.ts";
import type { TableSource } from "#formats/table-source.ts";
import { pasteText } from "#messages/compiled/paste.ts";
import { readingSentence, tableSize } from "#messages/paste-messages.ts";
import { tableNoteSentence, tableProblemSentence } from "#messages/table-messages.ts";
import { Notice } from "#ui/notice.tsx";
import { CopyOffer } from "./copy-offer.tsx";
import { PasteLanding } from "./paste-landing.tsx";
import { ReadingForm } from "./reading-form.tsx";
import { ReadingOutcome } from "./reading-outcome.tsx";
import { ReadingSwitches } from "./reading-switches.tsx";
import { useKeyTools } from "./use-key-tools.ts";
import { usePasteReadout } from "./use-paste-readout.ts";

export type PastePreviewProps = {
  readonly store: DraftStore;
  readonly source: TableSource;
  /** Take the pairs of another object instead. */
  readonly onCopy: () => void;
  /** Edit all objects of a table at once; absent where that can't be done. */
  readonly onTogether?: ((source: TableSource) => void) | undefined;
  readonly onClose: () => void;
};

const NO_WISH: ReadingWish = {};

/** The preview of a paste: how it was read, and what it would do to each pair. */
export function PastePreview({ store, source, onCopy, onTogether, onClose }: PastePreviewProps) {
  const [wish, setWish] = useState(NO_WISH);
  const [choice, setChoice] = useState(PASTE_AS_IS);
  const { readout, problem: unread, fraction, leftMs } = usePasteReadout(store, source, wish);
  const problem = unread ?? readout?.problem;
  const isReading = fraction !== undefined;
  const lines = problem || isOpen(readout) ? undefined : readout?.lines;
  const keyTools = useKeyTools(store, lines, setWish, setChoice);
  const readAs = (next: ReadingWish) => {
    setWish(next);
    // Ticks belong to the lines of one reading.
    setChoice((before) => ({ ...before, flipped: new Set() }));
  };
  return (
    <PasteLanding
      store={store}
      subheading={[sourceName(source), readout && tableSize(readout.columnCount, readout.rowCount)]
        .filter(Boolean)
        .join(" · ")}
      lines={lines}
      choice={choice}
      onChoice={setChoice}
      waiting={isReading ? readingSentence(fraction) : undefined}
      onClose={onClose}
      keyTools={keyTools}
      switches={<ReadingSwitches wish={wish} onWish={readAs} />}
    >
      {source.kind === "clipboard" ? <CopyOffer onCopy={onCopy} /> : null}
      {readout && !problem ? (
        <ReadingOutcome
          readout={readout}
          wish={wish}
          name={store.getState().draft.base.name}
          flaggedCount={readout.lines.filter(isFlagged).length}
          onWish={readAs}
          onSearch={(search) => setWish((before) => ({ ...before, search }))}
          onTogether={onTogether && (() => onTogether(source))}
        />
      ) : null}
      {readout ? (
        <ReadingForm readout={readout} wish={wish} unreadFormat={unread && wish.format} onWish={readAs} />
      ) : null}
      {isReading ? <ReadingProgress fraction={fraction} leftMs={leftMs} /> : null}
      {problem ? (
        <Notice tone="danger" role="alert" heading={pasteText("not-a-table")}>
          {tableProblemSentence(problem)}
        </Notice>
      ) : (
        readout?.notes.map((note) => (
          <Notice key={note.code} tone="info">
            {tableNoteSentence(note)}
          </Notice>
        ))
      )}
    </PasteLanding>
  );
}

/** While a line has to be chosen there is nothing to show. */
function isOpen(
  readout:
    | { readonly reading: { readonly question?: unknown }; readonly lines: readonly unknown[] }
    | undefined,
) {
  return readout?.reading.question !== undefined && readout.lines.length === 0;
}

function sourceName(source: TableSource): string {
  return source.kind === "file" ? source.file.name : pasteText("from-clipboard");
}
