import { useState } from "react";
import { findText } from "#messages/compiled/find.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./column-choice.module.css";

export type ColumnChoiceProps = {
  readonly keys: readonly string[];
  readonly onKeys: (keys: readonly string[]) => void;
};

/** Which keys stand beside each object. They are kept a project, and nothing is sent for it but a list. */
export function ColumnChoice({ keys, onKeys }: ColumnChoiceProps) {
  const [typed, setTyped] = useState("");
  return (
    <form
      className={styles["choice"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== "" && !keys.includes(typed)) onKeys([...keys, typed]);
        setTyped("");
      }}
    >
      <TextField
        label={findText("column-key")}
        isLabelHidden
        isMono
        placeholder={findText("column-key-short")}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Button type="submit">{findText("add-column")}</Button>
      {keys.length > 0 ? (
        <ul aria-label={findText("columns")} className={styles["keys"]}>
          {keys.map((key) => (
            <li key={key}>
              <Button
                kind="quiet"
                aria-label={findText("remove-column", { key })}
                onClick={() => onKeys(keys.filter((other) => other !== key))}
              >
                <code>{key}</code> <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </form>
  );
}
