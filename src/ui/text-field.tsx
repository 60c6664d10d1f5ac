import type { ComponentProps } from "react";
import { FieldFrame, type FieldFrameProps } from "./field-frame.tsx";
import styles from "./text-field.module.css";

export type TextFieldProps = Omit<ComponentProps<"input">, "size"> &
  FieldFrameProps & {
    /** True for ids, keys and values, in a monospaced font. */
    readonly isMono?: boolean | undefined;
  };

/** One line of text with label, hint and error. Spread react-hook-form's `register(…)` into it. */
export function TextField({
  label,
  isLabelHidden,
  hint,
  error,
  isMono = false,
  id,
  className,
  "aria-describedby": describedBy,
  ...rest
}: TextFieldProps) {
  const frame = { label, isLabelHidden, hint, error, id, className, "aria-describedby": describedBy };
  return (
    <FieldFrame {...frame}>
      {(attributes) => (
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          {...rest}
          {...attributes}
          className={styles["input"]}
          data-mono={isMono || undefined}
        />
      )}
    </FieldFrame>
  );
}
