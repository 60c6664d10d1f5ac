import { memo, type ReactElement } from "react";
import styles from "./diff-text.module.css";
import { type MarkedPart, MarkedParts } from "./marked-text.tsx";
import { createPartReader } from "./part-reader.ts";
import { diffText } from "./text-diff.ts";
import { graphemes } from "./text-words.ts";

export type DiffTextProps = {
  readonly before: string;
  readonly after: string;
  /**
   * The side to show: the earlier text with removals, the later text with additions, or one text with both.
   */
  readonly side: "before" | "after" | "both";
  /**
   * Splits a text into marked parts; it must be the same function at each render. Without it there are no
   * marks.
   */
  readonly toParts?: ((text: string) => readonly MarkedPart[]) | undefined;
  /**
   * The number of equal characters shown around each change, with `…` for the rest, which stays in the
   * document's text.
   */
  readonly context?: number | undefined;
};

/**
 * The differences within a value: removed text is struck through, added text underlined, each on its colour.
 */
export const DiffText = memo(function DiffText(props: DiffTextProps) {
  return <bdi className={styles["text"]}>{drawPieces(props)}</bdi>;
});

function drawPieces({ before, after, side, toParts = plainParts, context }: DiffTextProps): ReactElement[] {
  const readBefore = createPartReader(toParts(before));
  const readAfter = createPartReader(toParts(after));
  const hidden = side === "before" ? "added" : side === "after" ? "removed" : undefined;
  const pieces = diffText(before, after);
  let offset = 0;
  return pieces.flatMap(({ kind, text }, index) => {
    const inBefore = kind === "added" ? [] : readBefore(text.length);
    const inAfter = kind === "removed" ? [] : readAfter(text.length);
    if (kind === hidden) return [];
    const key = `${kind} ${offset}`;
    offset += text.length;
    if (kind === "removed") {
      return (
        <del key={key} className={styles["removed"]}>
          <MarkedParts parts={inBefore} />
        </del>
      );
    }
    if (kind === "added") {
      return (
        <ins key={key} className={styles["added"]}>
          <MarkedParts parts={inAfter} />
        </ins>
      );
    }
    const parts = side === "before" ? inBefore : inAfter;
    const isWhole = context === undefined || pieces.length === 1;
    const keepStart = isWhole ? Number.POSITIVE_INFINITY : index === 0 ? 0 : context;
    const keepEnd = index === pieces.length - 1 ? 0 : (context ?? 0);
    return <SameText key={key} text={text} parts={parts} keepStart={keepStart} keepEnd={keepEnd} />;
  });
}

type SameTextProps = {
  readonly text: string;
  readonly parts: readonly MarkedPart[];
  /** The number of graphemes shown at the start and at the end; those in between are hidden. */
  readonly keepStart: number;
  readonly keepEnd: number;
};

/** Hiding fewer graphemes than this wouldn't save space. */
const ELIDED_MINIMUM = 4;

function SameText({ text, parts, keepStart, keepEnd }: SameTextProps) {
  if (keepStart >= text.length) return <MarkedParts parts={parts} />;
  const all = graphemes(text);
  const elided = all.slice(keepStart, Math.max(keepStart, all.length - keepEnd)).join("");
  if (elided.length < ELIDED_MINIMUM) return <MarkedParts parts={parts} />;
  const read = createPartReader(parts);
  const head = read(all.slice(0, keepStart).join("").length);
  read(elided.length);
  return (
    <>
      <MarkedParts parts={head} />
      <span className={styles["elided"]}>{elided}</span>
      <MarkedParts parts={read(text.length)} />
    </>
  );
}

function plainParts(text: string): MarkedPart[] {
  return [{ text }];
}
