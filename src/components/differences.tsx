import { memo } from "react";
import { useStore } from "zustand";
import { DiffText } from "#ui/diff-text.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import type { MarkedChangeProps } from "./changed-value.tsx";
import { codePointsShown } from "./code-points-shown.ts";
import styles from "./difference-note.module.css";
import type { DifferenceNoteProps } from "./difference-note.tsx";
import { differenceOf } from "./difference-of.ts";
import { toMarkedParts } from "./metadata-text.tsx";

const CodePoints = lazyPart({
  load: async () => (await import("./code-points.tsx")).CodePoints,
  isExtra: true,
});

/** The number of equal characters shown around each change. */
const CONTEXT = 24;

/** One of two adjacent texts, with the differing parts marked. */
export function MarkedChange(props: MarkedChangeProps) {
  return <DiffText {...props} toParts={toMarkedParts} context={CONTEXT} />;
}

/**
 * The difference of two values that look or sound the same, and their code points when the user wants them.
 */
export const StatedDifference = memo(function StatedDifference({
  before,
  after,
  names,
  isCell = false,
}: DifferenceNoteProps) {
  const showsCodePoints = useStore(codePointsShown);
  const sentence = differenceOf(before, after);
  if (sentence === undefined && !showsCodePoints) return null;
  const about = (
    <div className={styles["about"]}>
      {sentence === undefined ? null : <div className={styles["note"]}>{sentence}</div>}
      {showsCodePoints ? <CodePoints before={before} after={after} names={names} /> : null}
    </div>
  );
  return isCell ? <td>{about}</td> : about;
});
