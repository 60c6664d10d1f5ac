import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import styles from "./text-field.module.css";

export type TextFieldProps = Omit<ComponentProps<"input">, "size"> & {
  /** The accessible name. */
  readonly label: string;
  /**
   * True when the label isn't drawn, because the place explains the field. It remains the accessible name.
   */
  readonly isLabelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  /** The error in a sentence; it marks the field as invalid. */
  readonly error?: string | undefined;
  /** True for ids, keys and values, in a monospaced font. */
  readonly isMono?: boolean | undefined;
};

/** One line of text with label, hint and error. Spread react-hook-form's `register(…)` into it. */
export function TextField({
  label,
  isLabelHidden = false,
  hint,
  error,
  isMono = false,
  id: givenId,
  className,
  "aria-describedby": describedBy,
  ...rest
}: TextFieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const hasHint = hint !== undefined && hint !== null;
  const hasError = error !== undefined && error !== "";
  const describedByIds = classNames(describedBy, hasHint && `${id}-hint`, hasError && `${id}-error`);
  return (
    <div className={classNames(styles["field"], className)}>
      {!isLabelHidden && (
        <label className={styles["label"]} htmlFor={id}>
          {label}
        </label>
      )}
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        {...rest}
        id={id}
        className={styles["input"]}
        data-mono={isMono || undefined}
        aria-label={isLabelHidden ? label : undefined}
        aria-invalid={hasError || undefined}
        aria-describedby={describedByIds || undefined}
      />
      {hasHint && (
        <div id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </div>
      )}
      {hasError && (
        <div id={`${id}-error`} className={styles["error"]}>
          {error}
        </div>
      )}
    </div>
  );
}
