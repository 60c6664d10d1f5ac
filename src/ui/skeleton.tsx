import styles from "./skeleton.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

export type SkeletonProps = {
  /** The name of the awaited content, for screen readers. */
  readonly label: string;
  readonly lines?: number | undefined;
};

/** A placeholder for content. It appears after 150 ms, so that a quick answer doesn't flicker. */
export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  return (
    <div className={styles["skeleton"]} role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their position
        <div key={index} className={styles["line"]} />
      ))}
    </div>
  );
}
