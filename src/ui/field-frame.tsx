import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import styles from "./text-field.module.css";

/** The parts that each kind of field has around it. */
export type FieldFrameProps = {
  /** The accessible name. */
  readonly label: string;
  /**
   * True when the label isn't drawn, because the place explains the field. It remains the accessible name.
   */
  readonly isLabelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  /** The error in a sentence; it marks the field as invalid. */
  readonly error?: string | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly "aria-describedby"?: string | undefined;
};

/** Attributes that tie a field to its label, hint and error. */
export type FieldAttributes = {
  readonly id: string;
  readonly "aria-label": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-describedby": string | undefined;
};

/** Label, hint and error of a field. The field itself takes the attributes that it is called with. */
export function FieldFrame({
  label,
  isLabelHidden = false,
  hint,
  error,
  id: givenId,
  className,
  "aria-describedby": describedBy,
  children,
}: FieldFrameProps & { readonly children: (attributes: FieldAttributes) => ReactNode }) {
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
      {children({
        id,
        "aria-label": isLabelHidden ? label : undefined,
        "aria-invalid": hasError || undefined,
        "aria-describedby": describedByIds || undefined,
      })}
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
