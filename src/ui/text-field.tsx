import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import styles from "./text-field.module.css";

export type TextFieldProps = Omit<ComponentProps<"input">, "size"> & {
  /** Its accessible name. */
  readonly label: string;
  /** Not drawn where the place says it; still the accessible name. */
  readonly isLabelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  /** What is wrong, in a sentence; marks the field invalid. */
  readonly error?: string | undefined;
  /** For ids, keys and values. */
  readonly isMono?: boolean | undefined;
};

/** One line of text with its label, hint and error. Takes react-hook-form's `register(…)` by spreading it. */
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
