import { memo } from "react";
import { useStore } from "zustand";
import type { MetadataValue } from "#core/metadata.ts";
import { valueDifference } from "#core/value-difference.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { differenceSentence, STAND_INS } from "#words/difference-words.ts";
import { codePointsShown } from "./code-points-shown.ts";
import styles from "./difference-note.module.css";

const CodePoints = lazyPart({
  load: async () => (await import("./code-points.tsx")).CodePoints,
  isExtra: true,
});

export type DifferenceNoteProps = {
  readonly before: MetadataValue | undefined;
  readonly after: MetadataValue | undefined;
  /** What the two are called where code points are shown; `Now` and `After` else. */
  readonly names?: readonly [before: string, after: string];
  /** As a cell of its own in a row. */
  readonly isCell?: boolean;
};

/** Beside two values that look or sound the same: how they differ. Their code points, where these are asked for. */
export const DifferenceNote = memo(function DifferenceNote({
  before,
  after,
  names,
  isCell = false,
}: DifferenceNoteProps) {
  const showsCodePoints = useStore(codePointsShown);
  const sentence = differenceNote(before, after);
  if (sentence === undefined && !showsCodePoints) return null;
  const about = (
    <div className={styles["about"]}>
      {sentence === undefined ? null : <div className={styles["note"]}>{sentence}</div>}
      {showsCodePoints ? <CodePoints before={before} after={after} names={names} /> : null}
    </div>
  );
  return isCell ? <td>{about}</td> : about;
});

/** The sentence alone; nothing where everybody can tell the values apart. */
export function differenceNote(
  before: MetadataValue | undefined,
  after: MetadataValue | undefined,
): string | undefined {
  const difference = valueDifference(before, after, STAND_INS);
  return difference && differenceSentence(difference);
}
