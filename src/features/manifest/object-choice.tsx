import { useState } from "react";
import type { UnmatchedRow } from "#formats/manifest-row-readout.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { type ChangeWish, withObjects, withoutChosenObject } from "./manifest-choices.ts";
import styles from "./object-choice.module.css";

/** The id of the one object of the batch with this id or exact name; else how many there are. */
export type FindObject = (idOrName: string) => string | 0 | 2;

export type ObjectChoiceProps = {
  readonly row: UnmatchedRow;
  readonly onWish: ChangeWish;
  readonly findObject: FindObject;
};

/** The choice of a row's object: from a list where some may be meant, by its name or id where none is. */
export function ObjectChoice({ row, onWish, findObject }: ObjectChoiceProps) {
  const label = manifestText("object-for-row", { row: `${row.row + 1}` });
  const choose = (id: string) => onWish((wish) => withObjects(wish, [[row.row, id]]));
  if (row.why === "left-out") {
    return (
      <Button kind="quiet" onClick={() => onWish((wish) => withoutChosenObject(wish, row.row))}>
        {manifestText("take-again")}
      </Button>
    );
  }
  if (row.offers.length === 0) return <ObjectField label={label} findObject={findObject} onTake={choose} />;
  return (
    <select
      className={styles["select"]}
      aria-label={label}
      value=""
      onChange={({ currentTarget: { value } }) => {
        if (value !== "") choose(value);
      }}
    >
      <option value="">{manifestText("choose")}</option>
      {row.offers.map(({ id, name }) => (
        <option key={id} value={id}>
          {`${name} · ${id}`}
        </option>
      ))}
    </select>
  );
}

type ObjectFieldProps = {
  readonly label: string;
  readonly findObject: FindObject;
  readonly onTake: (id: string) => void;
};

function ObjectField({ label, findObject, onTake }: ObjectFieldProps) {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string>();
  const take = () => {
    if (typed === "") return;
    const found = findObject(typed);
    if (typeof found === "string") onTake(found);
    else setProblem(manifestText(found === 0 ? "no-such-object" : "several-such-objects"));
  };
  return (
    <TextField
      label={label}
      isLabelHidden
      placeholder={manifestText("id-or-name")}
      value={typed}
      error={problem}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        setProblem(undefined);
      }}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        take();
      }}
    />
  );
}
