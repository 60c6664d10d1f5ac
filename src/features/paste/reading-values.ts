import type { ReadingChoice, TableReading, UnitsUse } from "#core/reading/table-reading.ts";
import type { ReadingWish } from "#formats/paste-readout.ts";
import type { SheetFormat, TableFormat } from "#formats/table-format.ts";

/** The fields of the form; places count from 1, as they are shown. "" is none, or one that is still to be chosen. */
export type ReadingValues = {
  /** As JSON, which is what tells one format from another. */
  readonly format: string;
  readonly encoding: string;
  /** The choice for a workbook's numbers and dates. */
  readonly numbers: SheetFormat["values"];
  readonly kind: TableReading["kind"];
  readonly headerRow: string;
  readonly keyColumn: string;
  readonly valueColumn: string;
  readonly valueRow: string;
  readonly units: UnitsUse;
};

export function valuesOfReading(format: TableFormat, reading: TableReading, encoding = ""): ReadingValues {
  return {
    format: JSON.stringify(format),
    encoding,
    numbers: "values" in format ? format.values : "stored",
    kind: reading.kind,
    headerRow: shown(reading.headerRow),
    keyColumn: shown(reading.kind === "columns" ? reading.keyColumn : undefined),
    valueColumn: shown(reading.kind === "columns" ? reading.valueColumn : undefined),
    valueRow: shown(reading.kind === "rows" ? reading.valueRow : undefined),
    units: reading.units?.use ?? "leave",
  };
}

/** The wish after one field was changed: fields above it stay as they are, fields below it are guessed again. */
export function wishAfter(
  field: keyof ReadingValues,
  values: ReadingValues,
  reading: TableReading,
  wish: ReadingWish,
  format: TableFormat,
): ReadingWish {
  const { choice = {} } = wish;
  const { trims, blankIsEmpty } = choice;
  const chosen = (change: ReadingChoice): ReadingWish => ({
    ...wish,
    choice: { trims, blankIsEmpty, ...change },
  });
  const { kind } = reading;
  switch (field) {
    case "format":
      return { ...chosen({}), format: JSON.parse(values.format) as TableFormat };
    case "encoding":
      return { encoding: values.encoding };
    case "numbers":
      return "values" in format ? { ...wish, format: { ...format, values: values.numbers } } : wish;
    case "kind":
      return chosen({ kind: values.kind });
    case "headerRow":
      return chosen({ kind, headerRow: place(values.headerRow) ?? "none" });
    case "units":
      return chosen({ ...choice, unitsUse: values.units });
    default: {
      const frame = { kind, headerRow: reading.headerRow ?? "none" } as const;
      return chosen({ ...choice, ...frame, [field]: place(values[field]) });
    }
  }
}

function shown(place: number | undefined): string {
  return place === undefined ? "" : String(place + 1);
}

/** A text that isn't the number of a place gives undefined. */
function place(typed: string): number | undefined {
  const number = Number.parseInt(typed, 10);
  return Number.isNaN(number) || number < 1 ? undefined : number - 1;
}
