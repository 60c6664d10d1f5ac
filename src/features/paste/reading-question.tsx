import type { PasteReadout, ReadingWish } from "#formats/paste-readout.ts";
import { readingText } from "#messages/compiled/reading.ts";
import { offerName, questionSentence } from "#messages/reading-messages.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./reading-question.module.css";

export type ReadingQuestionProps = {
  readonly readout: PasteReadout;
  readonly wish: ReadingWish;
  /** The object's name. */
  readonly name: string;
  readonly onWish: (wish: ReadingWish) => void;
  /** The words that are looked for; the ticks stay. */
  readonly onSearch: (search: string) => void;
};

/** Asks whose line is meant, where the table doesn't say it: those that come closest, and a search through all of them. */
export function ReadingQuestion({ readout, wish, name, onWish, onSearch }: ReadingQuestionProps) {
  const { reading, offers } = readout;
  const { question, kind } = reading;
  if (!question) return null;
  const choose = (line: number) => {
    const frame = { ...wish.choice, kind, headerRow: reading.headerRow ?? "none" } as const;
    const choice = kind === "rows" ? { ...frame, valueRow: line } : { ...frame, valueColumn: line };
    onWish({ ...wish, search: "", choice });
  };
  const search = wish.search ?? "";
  if (question.why === "other-object") {
    return (
      <Notice
        tone="warn"
        heading={questionSentence(question, kind, name)}
        actions={
          <Button onClick={() => onWish({ ...wish, choice: { ...wish.choice, takesOther: true } })}>
            {readingText("take-other")}
          </Button>
        }
      >
        {readingText("nothing-lands")}
      </Notice>
    );
  }
  return (
    <Notice tone="warn" heading={questionSentence(question, kind, name)}>
      <p className={styles["hint"]}>{readingText("nothing-lands")}</p>
      <TextField
        type="search"
        label={readingText(kind === "rows" ? "find-row" : "find-column")}
        value={search}
        onChange={({ currentTarget: { value } }) => onSearch(value)}
      />
      {offers.length > 0 ? (
        <ul className={styles["offers"]}>
          {offers.map(({ line, text }) => (
            <li key={line}>
              <Button kind="quiet" onClick={() => choose(line)}>
                {offerName(line, text, kind)}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {search !== "" && offers.length === 0 ? (
        <p className={styles["hint"]}>{readingText("nothing-found")}</p>
      ) : null}
    </Notice>
  );
}
