import { useState } from "react";
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
        label="Key to show as a column"
        isLabelHidden
        isMono
        placeholder="Key as a column"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Button type="submit">Add column</Button>
      {keys.length > 0 ? (
        <ul aria-label="Columns" className={styles["keys"]}>
          {keys.map((key) => (
            <li key={key}>
              <Button
                kind="quiet"
                aria-label={`Remove column ${key}`}
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
