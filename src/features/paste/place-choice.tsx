import type { UseFormRegisterReturn } from "react-hook-form";
import { pasteText } from "#messages/compiled/paste.ts";
import { placeName } from "#messages/paste-messages.ts";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";

export type PlaceChoiceProps = {
  readonly label: string;
  /** The names at the first places. */
  readonly names: readonly string[];
  /** How many places there are. */
  readonly count: number;
  /** The name of the choice of none, where that is a choice. */
  readonly noneName?: string | undefined;
  readonly field: UseFormRegisterReturn;
};

/** A column or row: from a list, or by its number where there are too many for one. */
export function PlaceChoice({ label, names, count, noneName, field }: PlaceChoiceProps) {
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
  const places = names.map((name, index) => ({ value: String(index + 1), name: placeName(index, name) }));
  const options = noneName === undefined ? places : [{ value: "", name: noneName }, ...places];
  return <SelectField label={label} options={options} {...field} />;
}
