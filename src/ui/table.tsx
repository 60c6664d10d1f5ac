import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import styles from "./table.module.css";

export type TableProps = ComponentProps<"table"> & {
  /** Its accessible name. */
  readonly label: string;
  /** The head stays in sight while the rows scroll under it. */
  readonly hasStickyHead?: boolean | undefined;
};

/** A table to read: hairlines between the rows, text at the top of its cell. */
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
