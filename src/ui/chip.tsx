import type { ReactNode } from "react";
import { uiText } from "#messages/compiled/ui.ts";
import styles from "./chip.module.css";

export type ChipTone = "accent" | "changed" | "added" | "removed" | "reset" | "stays";

export type ChipProps = {
  /** Without a tone the chip is a quiet outline. */
  readonly tone?: ChipTone | undefined;
  readonly title?: string | undefined;
  readonly children: ReactNode;
};

/** A word or two in a frame: a class, a state, or a note beside a value. */
export function Chip({ tone, title, children }: ChipProps) {
  return (
    <span className={styles["chip"]} data-tone={tone} title={title}>
      {children}
    </span>
  );
}

export type CountChipProps = {
  readonly tone: ChipTone;
  /** A sign for the state, so that colour isn't its only mark. */
  readonly glyph: string;
  readonly count: number;
  readonly word: string;
  readonly title?: string | undefined;
};

/** The number of items of a kind: `~ 2 changed`. */
export function CountChip({ tone, glyph, count, word, title }: CountChipProps) {
  return (
    <span className={styles["chip"]} data-tone={tone} data-kind="count" title={title}>
      <span className={styles["glyph"]} aria-hidden="true">
        {glyph}
      </span>
      {uiText("counted", { count, kind: word })}
    </span>
  );
}
