import type { TableReading } from "#core/paste/table-reading.ts";
import type { TableFormat } from "#tables/table-format.ts";

/** The fields of the form; places count from 1, as they are shown. */
export type ReadingValues = {
  /** As JSON, which is what tells one format from another. */
  readonly format: string;
  readonly kind: TableReading["kind"];
  readonly keyColumn: string;
  readonly valueColumn: string;
  readonly hasHeader: boolean;
  readonly keyRow: string;
  readonly valueRow: string;
  readonly firstColumn: string;
};

const FIRST = "1";
const SECOND = "2";

export function valuesOfReading(format: TableFormat, reading: TableReading): ReadingValues {
  const values = {
    format: JSON.stringify(format),
    kind: reading.kind,
    keyColumn: FIRST,
    valueColumn: SECOND,
    hasHeader: false,
    keyRow: FIRST,
    valueRow: SECOND,
    firstColumn: FIRST,
  };
  if (reading.kind === "rows") {
    return {
      ...values,
      keyRow: shown(reading.keyRow),
      valueRow: shown(reading.valueRow),
      firstColumn: shown(reading.firstColumn),
    };
  }
  return {
    ...values,
    keyColumn: shown(reading.keyColumn),
    valueColumn: shown(reading.valueColumn),
    hasHeader: reading.hasHeader,
  };
}

export function readingOfValues(kind: TableReading["kind"], values: ReadingValues): TableReading {
  if (kind === "rows") {
    const { keyRow, valueRow, firstColumn } = values;
    return { kind, keyRow: place(keyRow), valueRow: place(valueRow), firstColumn: place(firstColumn) };
  }
  const { keyColumn, valueColumn, hasHeader } = values;
  return { kind, keyColumn: place(keyColumn), valueColumn: place(valueColumn), hasHeader };
}

/** The formats that a source offers, with the present one, and where cells may be quoted, without quoting too. */
export function formatsToChoose(
  offered: readonly TableFormat[],
  present: TableFormat,
): readonly TableFormat[] {
  const all = [...offered, present];
  if (present.kind === "delimited") all.push({ ...present, isQuoted: !present.isQuoted });
  const byText = new Map(all.map((format) => [JSON.stringify(format), format]));
  return [...byText.values()];
}

function shown(place: number): string {
  return String(place + 1);
}

/** What isn't a number of a place is the first one. */
function place(typed: string): number {
  const number = Number.parseInt(typed, 10);
  return Number.isNaN(number) || number < 1 ? 0 : number - 1;
}
