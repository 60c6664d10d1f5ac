import { cellText } from "#core/object/metadata.ts";
import type { ObjectSummary } from "#platforms/port.ts";
import { isPlainColumn, keyOfColumn, NAME_COLUMN } from "./list-columns.ts";
import type { ListSort } from "./list-layout.ts";

/** Numbers within texts by their size; the same order on every machine. */
const collator = new Intl.Collator("en", { numeric: true });

/**
 * Objects in the order of a column. Folders come first; objects without a value come last, whatever the direction; equal
 * ones stay as they were.
 */
export function sortObjects<Item extends ObjectSummary>(
  objects: readonly Item[],
  sort: ListSort | undefined,
): readonly Item[] {
  if (!sort) return objects;
  const sign = sort.direction === "ascending" ? 1 : -1;
  const valued = objects.map((object) => ({
    object,
    isFolder: object.objectClass === "folder",
    value: sortValue(object, sort.column),
  }));
  valued.sort((one, other) => {
    if (one.isFolder !== other.isFolder) return one.isFolder ? -1 : 1;
    if (one.value === undefined || other.value === undefined) {
      return Number(one.value === undefined) - Number(other.value === undefined);
    }
    return sign * compare(one.value, other.value);
  });
  return valued.map(({ object }) => object);
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return collator.compare(String(one), String(other));
}

function sortValue(object: ObjectSummary, column: string): string | number | undefined {
  const key = keyOfColumn(column);
  if (key !== undefined) {
    const value = object.metadata?.get(key);
    return value === undefined ? undefined : cellText(value);
  }
  if (column === NAME_COLUMN) return object.name;
  return isPlainColumn(column) ? plainValues[column](object) : undefined;
}

const plainValues = {
  class: ({ objectClass }: ObjectSummary) => objectClass,
  folder: ({ folder }: ObjectSummary) => folder,
  size: ({ sizeBytes }: ObjectSummary) => sizeBytes,
  created: ({ createdMs }: ObjectSummary) => createdMs,
  modified: ({ modifiedMs }: ObjectSummary) => modifiedMs,
  state: ({ state }: ObjectSummary) => state,
  tags: ({ tags = [] }: ObjectSummary) => (tags.length > 0 ? tags.join(", ") : undefined),
};
