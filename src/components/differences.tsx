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

/** One of two texts that stand beside each other, with what differs marked. */
export function MarkedChange(props: MarkedChangeProps) {
  return <DiffText {...props} toParts={toMarkedParts} context={CONTEXT} />;
}

export type DifferenceNoteProps = {
  readonly before: MetadataValue | undefined;
  readonly after: MetadataValue | undefined;
  /** What the two are called where code points are shown; `Now` and `After` else. */
  readonly names?: readonly [before: string, after: string];
  /** As a cell of its own in a row. */
  readonly isCell?: boolean;
};

/** How two values differ that look or sound the same. Their code points, where these are asked for. */
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
