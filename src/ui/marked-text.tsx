import { memo } from "react";
import styles from "./marked-text.module.css";

/** How a character that can't be seen is shown (`⍽`, or a few letters such as `ZWSP`), and what it is called. */
export type TextMark = { readonly glyph: string; readonly name: string };

/** A stretch of text, or a single character with its mark. */
export type MarkedPart = { readonly text: string; readonly mark?: TextMark | undefined };

export type MarkedTextProps = {
  readonly parts: readonly MarkedPart[];
  /** For a cell of a grid: neither wraps nor breaks, whatever is in it. The cell cuts it with an ellipsis. */
  readonly isOneLine?: boolean | undefined;
};

/**
 * Text in which nothing is invisible. A marked character keeps its place, so that the text in the page is the exact
 * text; its glyph is drawn by the style sheet, its name is read out and stands in the tooltip.
 */
export const MarkedText = memo(function MarkedText({ parts, isOneLine = false }: MarkedTextProps) {
  return (
    <bdi className={styles["text"]} data-one-line={isOneLine || undefined}>
      <MarkedParts parts={parts} />
    </bdi>
  );
});

/** The parts alone, for a place that is isolated already. */
export function MarkedParts({ parts }: { readonly parts: readonly MarkedPart[] }) {
  return parts.map(({ text, mark }, index) => {
    if (!mark) return text;
    return (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their position
        key={index}
        className={styles["mark"]}
        role="img"
        aria-label={mark.name}
        title={mark.name}
        data-glyph={mark.glyph}
        data-breaks={text === "\n" || undefined}
        data-wide={mark.glyph.length > 1 || undefined}
      >
        {text}
      </span>
    );
  });
}
