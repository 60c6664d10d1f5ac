import { createRow, type Draft, isPair } from "../draft/draft.ts";
import type { Edit } from "../draft/edit.ts";
import type { Template } from "./template.ts";

/** Required keys that the draft doesn't have, in the template's order. */
export function missingKeys({ required }: Template, { rows }: Draft): readonly string[] {
  if (required.length === 0) return required;
  const there = new Set<string>();
  for (const row of rows) if (isPair(row)) there.add(row.key);
  return required.filter((key) => !there.has(key));
}

/** The missing keys that can be added as rows. A key that the user set to null was removed on purpose. */
export function keysToAdd(template: Template, draft: Draft): readonly string[] {
  const removed = new Set(draft.rows.filter(({ isRemoved }) => isRemoved).map(({ key }) => key));
  return missingKeys(template, draft).filter((key) => !removed.has(key));
}

/** Adds one row with an empty value per key, as one step. */
export function addKeys({ nextRowId }: Draft, keys: readonly string[]): Edit {
  return {
    changes: keys.map((key, index) => {
      const after = createRow(nextRowId + index, key, "");
      return { rowId: after.id, before: undefined, after };
    }),
  };
}

/** Added rows with a required key and no value yet. */
export function emptyRows({ required }: Template, { rows }: Draft): readonly number[] {
  return rows
    .filter((row) => !row.original && isPair(row) && row.value === "" && required.includes(row.key))
    .map(({ id }) => id);
}

/** Deletes added rows, as one step. */
export function dropRows({ rows }: Draft, rowIds: readonly number[]): Edit {
  const dropped = new Set(rowIds);
  return {
    changes: rows.flatMap((before) =>
      dropped.has(before.id) && !before.original ? [{ rowId: before.id, before, after: undefined }] : [],
    ),
  };
}
