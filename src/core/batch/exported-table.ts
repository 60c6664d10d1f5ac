import { cellText } from "../object/metadata.ts";
import { type Batch, keysOf, wantedAt } from "./batch.ts";

/** How the columns are called that say which object a row is about. Readers of manifests know both. */
const ID = "id";
const NAME = "name";

export type ExportedPart = {
  /** Rows of the batch, in the order in which they are exported. */
  readonly rows: Iterable<number>;
  readonly keys: readonly string[];
};

/** The whole batch, in the order of its objects and keys. */
export function wholeBatch(batch: Batch): ExportedPart {
  return { rows: batch.objects.keys(), keys: keysOf(batch) };
}

/**
 * A table with a row for each object: its id, its name, and what is wanted of its keys. An absent value and "" are both an
 * empty cell, which a manifest leaves unchanged; a value that isn't text is its JSON, which changes nothing either. Read
 * back as a manifest, the table does nothing to the batch.
 */
export function exportedTable(batch: Batch, { rows, keys }: ExportedPart): readonly (readonly string[])[] {
  const table: string[][] = [[ID, NAME, ...keys]];
  for (const row of rows) {
    const values = keys.map((key) => cellText(wantedAt(batch, row, key) ?? ""));
    table.push([batch.ids[row] ?? "", batch.objects[row]?.name ?? "", ...values]);
  }
  return table;
}
