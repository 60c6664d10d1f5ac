import { type CSSProperties, memo } from "react";
import styles from "./byte-meter.module.css";

export type ByteMeterProps = {
  /** Its accessible name. */
  readonly label: string;
  readonly bytes: number;
  readonly byteLimit: number;
  readonly level: "ok" | "near" | "over";
};

/**
 * How much of a limit is used, as `12/300` over a thin bar. One element and two text nodes, since it renders on
 * every key stroke; the excess (`−14`) is drawn by the style sheet, so that the text stays exact.
 */
export const ByteMeter = memo(function ByteMeter({ label, bytes, byteLimit, level }: ByteMeterProps) {
  const share = byteLimit > 0 ? Math.min(1, bytes / byteLimit) : 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native meter shows neither text nor a bar of ours
    <div
      className={styles["meter"]}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={byteLimit}
      aria-valuenow={bytes}
      aria-valuetext={`${bytes}/${byteLimit}`}
      data-level={level}
      data-excess={level === "over" ? `−${bytes - byteLimit}` : undefined}
      style={{ "--share": share.toFixed(3) } as CSSProperties}
    >
      {bytes}
      <span className={styles["limit"]}>{`/${byteLimit}`}</span>
    </div>
  );
});
