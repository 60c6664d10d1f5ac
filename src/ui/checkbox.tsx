import { type ComponentProps, type ReactNode, useId } from "react";
import styles from "./checkbox.module.css";
import { classNames } from "./class-names.ts";

export type CheckboxProps = Omit<ComponentProps<"input">, "type" | "children"> & {
  /** The accessible name. */
  readonly label: string;
  /** A second, quieter line. */
  readonly hint?: ReactNode;
};

/** A native checkbox with its label, and a hint as its description. */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  const id = useId();
  const hasHint = hint !== undefined && hint !== null;
  return (
    <div className={classNames(styles["field"], className)}>
      <input
        id={id}
        {...rest}
        className={styles["box"]}
        type="checkbox"
        aria-describedby={hasHint ? `${id}-hint` : undefined}
      />
      <label className={styles["label"]} htmlFor={rest.id ?? id}>
        {label}
      </label>
      {hasHint && (
        <div id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </div>
      )}
    </div>
  );
}
