import type { LeftOut } from "#core/reading/table-reading.ts";
import type { PasteReadout, ReadingWish } from "#formats/paste-readout.ts";
import { readingText } from "#messages/compiled/reading.ts";
import { linesSentence, readingSummary } from "#messages/reading-messages.ts";
import { Button } from "#ui/button.tsx";
import { LeftOutList } from "./left-out-list.tsx";
import styles from "./reading-outcome.module.css";
import { ReadingQuestion } from "./reading-question.tsx";

export type ReadingOutcomeProps = {
  readonly readout: PasteReadout;
  readonly wish: ReadingWish;
  /** The object's name. */
  readonly name: string;
  readonly flaggedCount: number;
  readonly onWish: (wish: ReadingWish) => void;
  readonly onSearch: (search: string) => void;
  readonly onTogether: (() => void) | undefined;
};

/** The preview's first line: what was read and what was left out. Below it what has to be chosen, and what can be. */
export function ReadingOutcome(props: ReadingOutcomeProps) {
  const { readout, wish, name, flaggedCount, onWish, onSearch, onTogether } = props;
  const { reading, rowCount, columnCount, lines } = readout;
  const isRowFlagged =
    reading.kind === "rows" &&
    lines.some(({ flags = [] }) => flags.some(({ kind }) => kind === "extra-cells"));
  const take = ({ index }: LeftOut) => {
    const { choice = {} } = wish;
    const included = new Set(choice.included).add(index);
    const frame = { kind: reading.kind, headerRow: reading.headerRow ?? ("none" as const) };
    onWish({ ...wish, choice: { ...choice, ...frame, included } });
  };
  return (
    <div className={styles["outcome"]}>
      <p className={styles["summary"]} role="note" aria-label={readingText("what-was-read")}>
        {readingSummary(reading, { rowCount, columnCount, flagged: flaggedCount, isRowFlagged })}
      </p>
      {reading.lineCount > 1 ? (
        <p className={styles["together"]}>
          {linesSentence(reading.lineCount, reading.kind)}{" "}
          {onTogether ? <Button onClick={onTogether}>{readingText("edit-together")}</Button> : null}
        </p>
      ) : null}
      <ReadingQuestion readout={readout} wish={wish} name={name} onWish={onWish} onSearch={onSearch} />
      <LeftOutList leftOut={reading.leftOut} onTake={take} />
    </div>
  );
}
