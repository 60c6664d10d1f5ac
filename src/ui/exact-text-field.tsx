import type { ComponentProps, KeyboardEvent } from "react";
import { FieldFrame, type FieldFrameProps } from "./field-frame.tsx";
import styles from "./text-field.module.css";

export type ExactTextFieldProps = FieldFrameProps &
  Omit<ComponentProps<"textarea">, "value" | "onChange" | "rows" | "wrap"> & {
    readonly value: string;
    readonly onType: (text: string) => void;
    /** True for a field of several lines, in which Enter begins a new one. */
    readonly isMultiline?: boolean | undefined;
  };

/**
 * A field for a key or a value, whose line breaks are kept: an `input` would drop those of a pasted text. Alt+Enter puts one
 * in, as in a cell. The text is handed on as it was given until somebody types, since a `textarea` unifies line ends.
 */
export function ExactTextField({
  label,
  isLabelHidden,
  hint,
  error,
  id,
  className,
  "aria-describedby": describedBy,
  value,
  onType,
  isMultiline = false,
  ...rest
}: ExactTextFieldProps) {
  const frame = { label, isLabelHidden, hint, error, id, className, "aria-describedby": describedBy };
  const handleKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    const { currentTarget: field } = event;
    if (event.altKey) {
      event.preventDefault();
      field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
      onType(field.value);
    }
    if (event.altKey || isMultiline) event.stopPropagation();
  };
  return (
    <FieldFrame {...frame}>
      {(attributes) => (
        <textarea
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          {...rest}
          {...attributes}
          rows={isMultiline ? 3 : 1}
          className={styles["input"]}
          data-mono=""
          value={value.includes("\r") ? value.replace(/\r\n?/g, "\n") : value}
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={handleKeyDown}
        />
      )}
    </FieldFrame>
  );
}
