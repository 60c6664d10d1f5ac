import { useId, useState } from "react";
import { TextField } from "#ui/text-field.tsx";
import styles from "./manifest-columns.module.css";

export type KeyFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onTake: (key: string) => void;
};

/** A key to type or to choose. It is taken by Enter, by leaving the field, or by choosing; Escape gives the former one back. */
export function KeyField({ label, value, suggestions, onTake }: KeyFieldProps) {
  const listId = useId();
  const [typed, setTyped] = useState<string>();
  const take = (key: string) => {
    setTyped(undefined);
    if (key !== "" && key !== value) onTake(key);
  };
  return (
    <>
      <TextField
        className={styles["key"]}
        label={label}
        isLabelHidden
        isMono
        list={listId}
        value={typed ?? value}
        onChange={({ currentTarget, nativeEvent }) => {
          const chosen =
            !(nativeEvent instanceof InputEvent) || nativeEvent.inputType === "insertReplacementText";
          if (chosen) take(currentTarget.value);
          else setTyped(currentTarget.value);
        }}
        onBlur={() => typed !== undefined && take(typed)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || typed === undefined) return;
          if (event.key === "Enter") {
            event.preventDefault();
            take(typed);
          }
          if (event.key === "Escape") {
            event.preventDefault();
            event.stopPropagation();
            setTyped(undefined);
          }
        }}
      />
      <datalist id={listId}>
        {suggestions.map((key) => (
          <option key={key} value={key} />
        ))}
      </datalist>
    </>
  );
}
