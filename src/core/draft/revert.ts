import { sameValue } from "../object/metadata.ts";
import { type CellBlock, cellsOfRow } from "./cell-block.ts";
import { type Draft, findRow, type Row, rowOfPair } from "./draft.ts";
import type { Edit } from "./edit.ts";

/**
 * Gives rows back what was described: key, value, and that they aren't removed. Rows that were added go. Rows that are as
 * described aren't part of the edit.
 */
export function revertRows(draft: Draft, rowIds: readonly number[]): Edit {
  const changes = rowIds.flatMap((rowId) => {
    const before = findRow(draft, rowId);
    if (!before) return [];
    const { original } = before;
    if (original && isAsDescribed(before)) return [];
    return [{ rowId, before, after: original && rowOfPair(rowId, original.key, original.value) }];
  });
  return { changes };
}

/** Gives single cells the text that was described. Cells of added rows have none, and stay as they are. */
export function revertCells(draft: Draft, block: CellBlock): Edit {
  const changes = block.rowIds.flatMap((rowId) => {
    const before = findRow(draft, rowId);
    if (!before?.original) return [];
    const cells = cellsOfRow(block, rowId);
    const { key, value } = before.original;
    const after = {
      ...before,
      ...(cells.includes("key") ? { key } : {}),
      ...(cells.includes("value") ? { value } : {}),
    };
    const isSame = after.key === before.key && sameValue(after.value, before.value);
    return isSame ? [] : [{ rowId, before, after }];
  });
  return { changes };
}

function isAsDescribed({ original, key, value, isRemoved }: Row): boolean {
  return !isRemoved && original?.key === key && sameValue(original.value, value);
}
