import type { BatchSort } from "#core/batch/batch-sort.ts";
import { batchText } from "#messages/compiled/batch.ts";
import type { SheetColumn } from "#ui/sheet-grid/sheet-column.ts";
import { scaled } from "#ui/window-size.ts";

/** The columns before those of keys. */
export const SELECT_COLUMN = "select";
export const STATE_COLUMN = "state";
export const NAME_COLUMN = "name";

const FIRST_WIDTHS = { select: 36, state: 28, name: 200 } as const;
const NARROW_NAME_PX = 110;

const KEY_PREFIX = "key:";

/** The id of a key's column. The grid joins ids by spaces, so there is none in them. */
export function columnIdOf(key: string): string {
  return KEY_PREFIX + key.replaceAll("%", "%25").replaceAll(" ", "%20");
}

/** The key of a column; undefined for the columns before those of keys. */
export function keyOfColumn(columnId: string): string | undefined {
  if (!columnId.startsWith(KEY_PREFIX)) return undefined;
  return columnId.slice(KEY_PREFIX.length).replaceAll("%20", " ").replaceAll("%25", "%");
}

export type ColumnChoice = {
  /** The keys to show, in order. */
  readonly keys: readonly string[];
  /** The width of a key's column in CSS pixels at the usual font size. */
  readonly widthOf: (key: string) => number;
  readonly isPinned: (key: string) => boolean;
  readonly sort: BatchSort | undefined;
  /** In a narrow window names are cut shorter, so that a value fits beside them. */
  readonly isNarrow: boolean;
  /** The font size of the root in CSS pixels. Columns grow with it. */
  readonly rootPx: number;
};

/** The columns of the grid: ticks, states and names, which stay in view, then a column for each key. */
export function sheetColumns({
  keys,
  widthOf,
  isPinned,
  sort,
  isNarrow,
  rootPx,
}: ColumnChoice): readonly SheetColumn[] {
  const first = (id: typeof SELECT_COLUMN | typeof STATE_COLUMN | typeof NAME_COLUMN) => ({
    id,
    name: batchText(`column-${id}`),
    isFrozen: true,
    isFocusable: id !== STATE_COLUMN,
    widthPx: scaled(id === NAME_COLUMN && isNarrow ? NARROW_NAME_PX : FIRST_WIDTHS[id], rootPx),
    ...(id === NAME_COLUMN
      ? { sort: directionOf(sort, undefined) }
      : { label: id === STATE_COLUMN ? "~" : "☑" }),
  });
  return [
    first(SELECT_COLUMN),
    first(STATE_COLUMN),
    first(NAME_COLUMN),
    ...keys.map((key) => {
      const id = columnIdOf(key);
      return {
        id,
        name: key,
        isFrozen: isPinned(key),
        isFocusable: true,
        isSelectable: true,
        isFillable: true,
        widthPx: scaled(widthOf(key), rootPx),
        sort: directionOf(sort, key),
      };
    }),
  ];
}

function directionOf(sort: BatchSort | undefined, key: string | undefined): BatchSort["direction"] | "none" {
  return sort && sort.key === key ? sort.direction : "none";
}

/** Pressing a head sorts up, then down, then not at all. */
export function nextBatchSort(sort: BatchSort | undefined, key: string | undefined): BatchSort | undefined {
  const now = directionOf(sort, key);
  if (now === "descending") return undefined;
  const direction = now === "none" ? "ascending" : "descending";
  return key === undefined ? { direction } : { key, direction };
}
