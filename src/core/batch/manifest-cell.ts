import type { Limits } from "../object/limits.ts";
import { isForeign, type MetadataValue } from "../object/metadata.ts";
import { spreadsheetDamage } from "../paste/spreadsheet-damage.ts";
import { utf8Length } from "../text/utf8.ts";
import { isWritable, wantedAt } from "./batch.ts";
import type { ManifestChoice, ManifestFacts } from "./manifest-choice.ts";

/**
 * The effect of a cell. `empty`: the cell is empty, and the key stays as it is. `foreign`: the object's value isn't
 * text, and stays. `not-text`: the table's cell isn't text. `flagged`: see `takesFlagged`.
 */
export type ManifestCellClass =
  | "added"
  | "changed"
  | "removed"
  | "same"
  | "empty"
  | "too-long"
  | "flagged"
  | "foreign"
  | "not-text"
  | "read-only";

/** One cell of a table, as it would be written under a key of an object. */
export type ManifestCell = {
  readonly key: string;
  readonly cell: MetadataValue;
  /** Row of the object in the batch. */
  readonly object: number;
  /** The cell's reader marked it as unsure, or its row may be cut wrongly. */
  readonly isMarked: boolean;
};

/** `text`: what is to be written, null for a removal; absent where nothing is. */
export type CellReading = {
  readonly kind: ManifestCellClass;
  readonly now: MetadataValue | undefined;
  readonly text?: string | null;
  /** The length in UTF-8 bytes of a text that is too long, or of its key where that is. */
  readonly bytes?: number;
};

export function readCell(
  { batch, limits }: Pick<ManifestFacts, "batch" | "limits">,
  { emptyCells = "leave", emptyWords, trims, takesTooLong, takesFlagged }: ManifestChoice,
  { key, cell, object, isMarked }: ManifestCell,
): CellReading {
  const now = wantedAt(batch, object, key);
  if (isForeign(cell)) return { kind: "not-text", now };
  const text = trims ? cell.trim() : cell;
  const isWord = text !== "" && emptyWords?.has(text) === true;
  const isEmpty = text === "" || isWord;
  // A marked cell may be empty for no reason of the person's: a formula without a stored result is read as "".
  const isFlagged = () => !isWord && !takesFlagged && (isMarked || spreadsheetDamage(text) !== undefined);
  if (isEmpty && emptyCells === "leave") return { kind: "empty", now };
  if (!isWritable(batch.objects[object])) return { kind: "read-only", now };
  if (isEmpty && emptyCells === "remove") {
    if (now === undefined) return { kind: "same", now };
    return isFlagged() ? { kind: "flagged", now } : { kind: "removed", now, text: null };
  }
  if (isForeign(now)) return { kind: "foreign", now };
  const wanted = isEmpty ? "" : text;
  if (now === wanted) return { kind: "same", now };
  if (isFlagged()) return { kind: "flagged", now };
  const bytes = bytesBeyond(key, limits.keyBytes) ?? bytesBeyond(wanted, limits.valueBytes);
  if (bytes !== undefined) {
    return takesTooLong ? { kind: "too-long", now, text: wanted, bytes } : { kind: "too-long", now, bytes };
  }
  return { kind: now === undefined ? "added" : "changed", now, text: wanted };
}

function bytesBeyond(text: string, byteLimit: Limits["keyBytes"]): number | undefined {
  if (text.length * 3 <= byteLimit) return undefined;
  const bytes = utf8Length(text);
  return bytes > byteLimit ? bytes : undefined;
}
