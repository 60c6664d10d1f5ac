import type { UseFormRegisterReturn } from "react-hook-form";
import { TextField } from "#ui/text-field.tsx";
import { pasteText, placeName } from "#words/paste-words.ts";
import { SelectField } from "./select-field.tsx";

export type PlaceChoiceProps = {
  readonly label: string;
  /** What stands at the first places. */
  readonly names: readonly string[];
  /** How many places there are. */
  readonly count: number;
  readonly field: UseFormRegisterReturn;
};

/** A column or row: from a list, or by its number where there are too many for one. */
export function PlaceChoice({ label, names, count, field }: PlaceChoiceProps) {
  if (count > names.length) {
    return (
      <TextField
        label={label}
        hint={pasteText("place-range", { count: `${count}` })}
        type="number"
        min={1}
        max={count}
        {...field}
      />
    );
  }
  const options = names.map((name, index) => ({ value: String(index + 1), name: placeName(index, name) }));
  return <SelectField label={label} options={options} {...field} />;
}
