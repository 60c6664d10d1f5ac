import { type CSSProperties, memo } from "react";
import styles from "./byte-meter.module.css";

export type ByteMeterProps = {
  /** The accessible name. */
  readonly label: string;
  readonly bytes: number;
  readonly byteLimit: number;
  readonly level: "ok" | "near" | "over";
};

/**
 * The used part of a limit, as `12/300` above a thin bar. It is one element with two text nodes, because it
 * renders on every key stroke. The style sheet draws the excess (`−14`), so the text stays exact.
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
