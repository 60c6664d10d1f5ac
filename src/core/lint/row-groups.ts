/** Groups of rows that share something, such as the letters of their keys. The ids in a group are sorted. */
export type RowGroups = {
  /**
   * `add` and `remove` return the rows whose place in the group changed: the new row, or all rows when the
   * first one changes.
   */
  readonly add: (name: string, rowId: number) => readonly number[];
  readonly remove: (name: string, rowId: number) => readonly number[];
  /** The lowest id in a group, or -1. */
  readonly first: (name: string) => number;
};

export function createRowGroups(): RowGroups {
  const groups = new Map<string, number[]>();
  return {
    add: (name, rowId) => {
      const ids = groups.get(name);
      if (!ids) {
        groups.set(name, [rowId]);
        return [rowId];
      }
      const next = (ids.at(-1) ?? -1) < rowId ? ids.length : ids.findIndex((id) => id > rowId);
      ids.splice(next, 0, rowId);
      return next === 0 ? ids : [rowId];
    },
    remove: (name, rowId) => {
      const ids = groups.get(name) ?? [];
      const index = ids.indexOf(rowId);
      if (index < 0) return [];
      ids.splice(index, 1);
      if (ids.length === 0) groups.delete(name);
      return index === 0 ? ids : [];
    },
    first: (name) => groups.get(name)?.[0] ?? -1,
  };
}
