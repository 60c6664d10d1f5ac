import type { TableFormat } from "./table-format.ts";

/**
 * The formats that a source offers, with the present one, and where cells may be quoted, without quoting too. Of a sheet
 * there is one: how its numbers are taken is another choice.
 */
export function formatsToChoose(
  offered: readonly TableFormat[],
  present: TableFormat,
): readonly TableFormat[] {
  if ("values" in present) {
    return offered.map((format) => ("values" in format ? { ...format, values: present.values } : format));
  }
  const all = [...offered, present];
  if (present.kind === "delimited") all.push({ ...present, isQuoted: !present.isQuoted });
  const byText = new Map(all.map((format) => [JSON.stringify(format), format]));
  return [...byText.values()];
}
