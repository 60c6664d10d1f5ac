import { memo } from "react";
import styles from "./marked-text.module.css";

/** The glyph of an invisible character (`⍽`, or letters such as `ZWSP`), and its name. */
export type TextMark = { readonly glyph: string; readonly name: string };

/** A stretch of text, or a single character with its mark. */
export type MarkedPart = { readonly text: string; readonly mark?: TextMark | undefined };

export type MarkedTextProps = {
  readonly parts: readonly MarkedPart[];
  /** True in a grid cell: the text never wraps or breaks, and the cell cuts it with an ellipsis. */
  readonly isOneLine?: boolean | undefined;
};

/**
 * Text in which invisible characters are marked. A marked character stays in the document, so the text
 * remains exact; the style sheet draws its glyph, and its name is read out and shown as tooltip.
 */
export const MarkedText = memo(function MarkedText({ parts, isOneLine = false }: MarkedTextProps) {
  return (
    <bdi className={styles["text"]} data-one-line={isOneLine || undefined}>
      <MarkedParts parts={parts} />
    </bdi>
  );
});

/** The parts without isolation, for a place that is isolated already. */
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
