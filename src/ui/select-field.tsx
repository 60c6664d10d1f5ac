import type { ComponentProps } from "react";
import { FieldFrame, type FieldFrameProps } from "./field-frame.tsx";
import styles from "./text-field.module.css";

export type SelectFieldProps = ComponentProps<"select"> &
  FieldFrameProps & {
    readonly options: readonly { readonly value: string; readonly name: string }[];
  };

/** A native list to choose from with its label. Spread react-hook-form's `register(…)` into it. */
export function SelectField({
  label,
  isLabelHidden,
  hint,
  error,
  id,
  className,
  "aria-describedby": describedBy,
  options,
  ...rest
}: SelectFieldProps) {
  const frame = { label, isLabelHidden, hint, error, id, className, "aria-describedby": describedBy };
  return (
    <FieldFrame {...frame}>
      {(attributes) => (
        <select {...rest} {...attributes} className={styles["select"]}>
          {options.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
