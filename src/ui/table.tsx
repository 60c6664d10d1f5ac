import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import styles from "./table.module.css";

export type TableProps = ComponentProps<"table"> & {
  /** The accessible name. */
  readonly label: string;
  /** True when the head stays visible while the rows scroll. */
  readonly hasStickyHead?: boolean | undefined;
};

/** A table for reading, with hairlines between rows and text at the top of its cells. */
export function Table({ label, hasStickyHead = false, className, ...rest }: TableProps) {
  return (
    <table
      {...rest}
      className={classNames(styles["table"], className)}
      aria-label={label}
      data-sticky={hasStickyHead || undefined}
    />
  );
}
