import { differenceOf } from "#components/difference-of.ts";
import type { BlankMeaning } from "#core/paste/paste-edit.ts";
import type { PasteLine } from "#core/paste/paste-plan.ts";
import { readingText } from "#messages/compiled/reading.ts";
import { damageSentence, damageWord, pasteClassNote } from "#messages/paste-messages.ts";
import { flagSentence } from "#messages/reading-messages.ts";
import type { KeyTools } from "./key-tools.ts";
import styles from "./paste-table.module.css";

export type LineNoteProps = {
  readonly line: PasteLine;
  readonly blanks: BlankMeaning;
  /** Absent where keys can't be changed. */
  readonly keyTools: KeyTools | undefined;
};

/** The notes of a line, with the reasons why it isn't ticked first. */
export function LineNote({ line, blanks, keyTools }: LineNoteProps) {
  const { key, value, now, damage, flags = [], heading } = line;
  const difference = line.class.kind === "changed" ? differenceOf(now, value) : undefined;
  const notes = keyTools?.notesOf(line);
  const said = [
    notes?.likeKey === undefined ? undefined : readingText("looks-like", { key: notes.likeKey }),
    ...(notes?.blanks ?? []).map((place) =>
      readingText(place === "only" ? "only-blanks" : `blanks-around-${place}`),
    ),
    heading === undefined ? undefined : readingText("heading-was", { heading }),
    difference,
  ].filter((sentence) => sentence !== undefined);
  const reasons = flags.map(flagSentence);
  const title = [...reasons, damage && damageSentence(damage), ...said].filter(Boolean).join(". ");
  return (
    <td className={styles["note"]} title={title}>
      <span className={styles["noteText"]}>
        {pasteClassNote(line.class, blanks)}
        {reasons.map((reason) => (
          <span key={reason} className={styles["damage"]}>
            {" "}
            ▲ {reason}
          </span>
        ))}
        {damage ? (
          <span className={styles["damage"]}>
            {" "}
            ▲ {damageWord(damage)} {damageSentence(damage)}
          </span>
        ) : null}
        {notes?.nearKey === undefined ? null : (
          <LineButton onClick={() => keyTools?.use(line, notes.nearKey ?? key)}>
            {readingText("use-key", { key: notes.nearKey })}
          </LineButton>
        )}
        {heading !== undefined && keyTools ? (
          <LineButton onClick={() => keyTools.keepHeading(line)}>
            {readingText("keep-heading", { heading })}
          </LineButton>
        ) : null}
        {said.map((sentence) => `. ${sentence}`)}
      </span>
    </td>
  );
}

function LineButton({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <>
      {" "}
      <button type="button" className={styles["lineButton"]} onClick={onClick}>
        {children}
      </button>
    </>
  );
}
