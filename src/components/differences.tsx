import { memo } from "react";
import { useStore } from "zustand";
import type { MetadataValue } from "#core/object/metadata.ts";
import { DiffText } from "#ui/diff-text.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { codePointsShown } from "./code-points-shown.ts";
import styles from "./difference-note.module.css";
import { differenceOf } from "./difference-of.ts";
import { toMarkedParts } from "./metadata-text.tsx";

const CodePoints = lazyPart({
  load: async () => (await import("./code-points.tsx")).CodePoints,
  isExtra: true,
});

/** The number of equal characters shown around each change. */
const CONTEXT = 24;

export type MarkedChangeProps = {
  readonly before: string;
  readonly after: string;
  /** Which of the two is shown. */
  readonly side: "before" | "after";
};

/** Shows one side of two adjacent texts, with the differing parts marked. */
export function MarkedChange(props: MarkedChangeProps) {
  return <DiffText {...props} toParts={toMarkedParts} context={CONTEXT} />;
}

export type DifferenceNoteProps = {
  readonly before: MetadataValue | undefined;
  readonly after: MetadataValue | undefined;
  /** The names of the two values in the code points view; by default `Now` and `After`. */
  readonly names?: readonly [before: string, after: string];
  /** As a cell of its own in a row. */
  readonly isCell?: boolean;
};

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
