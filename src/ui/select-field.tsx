import { type ComponentProps, useId } from "react";
import styles from "./select-field.module.css";

export type SelectFieldProps = ComponentProps<"select"> & {
  /** Its accessible name. */
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
};

/** A native list to choose from with its label. Takes react-hook-form's `register(…)` by spreading it. */
export function SelectField({ label, options, ...rest }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <select id={id} {...rest}>
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
