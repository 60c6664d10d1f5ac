import { memo, type ReactElement } from "react";
import styles from "./diff-text.module.css";
import { type MarkedPart, MarkedParts } from "./marked-text.tsx";
import { createPartReader } from "./part-reader.ts";
import { diffText } from "./text-diff.ts";
import { graphemes } from "./text-words.ts";

export type DiffTextProps = {
  readonly before: string;
  readonly after: string;
  /** The earlier text with what goes, the later one with what comes, or one text with both. */
  readonly side: "before" | "after" | "both";
  /** How a text is cut into marked parts; the same function at each render. Without it nothing is marked. */
  readonly toParts?: ((text: string) => readonly MarkedPart[]) | undefined;
  /** Show only so many characters of what is the same around each change, `…` for the rest, which stays in the text. */
  readonly context?: number | undefined;
};

/** What differs within a value: what goes is struck through, what comes is underlined, each on its colour. */
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
  /** How many graphemes are shown at the start and at the end; what is between them is left out. */
  readonly keepStart: number;
  readonly keepEnd: number;
};

/** Leaving out less than this would save nothing. */
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
