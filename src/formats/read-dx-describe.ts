import type { TableMark } from "#core/paste/source-table.ts";
import { tableOfRows } from "#core/paste/table.ts";
import { TableError } from "./table-error.ts";
import type { FoundTable } from "./table-format.ts";

/**
 * One field as `dx describe` prints it: a label, blanks up to a fixed column, and a value that may continue
 * below.
 */
type Field = { readonly label: string; value: string; isWrapped: boolean; readonly line: number };

const LINE_END = /\r\n|\n|\r/;
const FIELD = /^(\S(?:.*?\S)?) {2,}(\S.*)$/;
const CONTINUED = /^ {10,}(\S.*)$/;
const ID = /^[a-z]+-[0-9A-Za-z]{24}$/;
/** A comma ends a property when another property follows it. */
const BETWEEN = /, (?=[^,=]+=)/;

export function isDxDescribe(text: string): boolean {
  const fields = fieldsOf(text.slice(0, 20_000));
  return ID.test(fieldValue(fields, "ID") ?? "") && fieldValue(fields, "Class") !== undefined;
}

/**
 * Reads the output of `dx describe` for people. It breaks long lines and joins properties by commas, so some
 * values are ambiguous and get a mark.
 */
export function readDxDescribe(text: string): FoundTable {
  const fields = fieldsOf(text);
  const id = fieldValue(fields, "ID");
  if (id === undefined) throw new TableError({ code: "nothing" });
  const properties = fields.find(({ label }) => label === "Properties");
  const rows: string[][] = [];
  const marks: TableMark[] = [];
  for (const pair of pairsOf(properties)) {
    const at = pair.indexOf("=");
    // A comma within a value, or a line break of the output, may stand for something else in the object.
    if (properties?.isWrapped || pair.includes(", "))
      marks.push({ kind: "cut", row: rows.length, column: 1 });
    rows.push(at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)]);
  }
  const project = fieldValue(fields, "Project");
  const name = fieldValue(fields, "Name");
  return {
    table: tableOfRows(rows),
    format: { kind: "dx-describe" },
    shape: "pairs",
    about: [id, ...(project ? [`${project}:${id}`] : []), ...(name ? [name] : [])],
    lineNumbers: rows.map(() => properties?.line ?? 1),
    notes: [{ code: "pairs-of-object" }],
    ...(marks.length > 0 ? { marks } : {}),
  };
}

function pairsOf(properties: Field | undefined): readonly string[] {
  return !properties || properties.value === "-" ? [] : properties.value.split(BETWEEN);
}

function fieldsOf(text: string): readonly Field[] {
  const fields: Field[] = [];
  let line = 0;
  for (const printed of text.split(LINE_END)) {
    line += 1;
    const [, label, value] = FIELD.exec(printed) ?? [];
    const [, more] = CONTINUED.exec(printed) ?? [];
    const last = fields.at(-1);
    if (label !== undefined && value !== undefined) fields.push({ label, value, isWrapped: false, line });
    else if (more !== undefined && last) {
      last.value = `${last.value} ${more}`;
      last.isWrapped = true;
    }
  }
  return fields;
}

function fieldValue(fields: readonly Field[], label: string): string | undefined {
  return fields.find((field) => field.label === label)?.value;
}
