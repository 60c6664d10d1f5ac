import * as z from "zod/mini";
import { createStore, type StoreApi } from "zustand/vanilla";
import { listOf, mapped, storedJson } from "../storage/stored-json.ts";
import { COLUMN_WIDTHS, columnOfKey, FIRST_COLUMNS } from "./list-columns.ts";

/** The order of a list by one of its columns. */
export type ListSort = { readonly column: string; readonly direction: "ascending" | "descending" };

/** How the list of a project's objects is looked at. */
export type ListLayout = {
  /** The columns after that of names, in order. Those that a list can't fill at the moment keep their places. */
  readonly shown: readonly string[];
  /** Chosen widths in CSS pixels. */
  readonly widths: ReadonlyMap<string, number>;
  /** Undefined for the platform's order. */
  readonly sort: ListSort | undefined;
};

export type ListLayoutStore = StoreApi<ListLayout>;

const AS_DELIVERED: ListLayout = { shown: FIRST_COLUMNS, widths: new Map(), sort: undefined };

const width = z.number().check(z.gte(COLUMN_WIDTHS.from), z.lte(COLUMN_WIDTHS.to));
const record = mapped(
  z.object({
    shown: z.catch(z.array(z.string()), [...FIRST_COLUMNS]),
    widths: z.catch(z.array(z.tuple([z.string(), width])), []),
    sort: z.catch(
      z.optional(z.object({ column: z.string(), direction: z.enum(["ascending", "descending"]) })),
      undefined,
    ),
  }),
  ({ shown, widths, sort }): ListLayout => ({ shown: [...new Set(shown)], widths: new Map(widths), sort }),
);

const layouts = new Map<string, ListLayoutStore>();

/** The layout of a project's list. This device keeps it: names of columns and keys, never values. */
export function listLayoutOf(connection: string, project: string): ListLayoutStore {
  const place = JSON.stringify([connection, project]);
  const known = layouts.get(place);
  if (known) return known;
  const name = `object-columns ${place}`;
  const stored = storedJson<ListLayout>(() => localStorage, name, record, withEarlierKeys(place));
  const plain = storedJson<unknown>(() => localStorage, name, z.unknown(), undefined);
  const layout = createStore<ListLayout>(() => stored.read());
  layout.subscribe(({ shown, widths, sort }) => plain.write({ shown, widths: [...widths], sort }));
  layouts.set(place, layout);
  return layout;
}

/** Earlier versions kept nothing but the keys that were shown as columns. */
function withEarlierKeys(place: string): ListLayout {
  const keys = storedJson<readonly string[]>(
    () => localStorage,
    `shown-columns ${place}`,
    listOf(z.string()),
    [],
  ).read();
  return { ...AS_DELIVERED, shown: [...new Set([...FIRST_COLUMNS, ...keys.map(columnOfKey)])] };
}

/** Shows a column after the others, or hides it; a list isn't sorted by a hidden column. */
export function showColumn(layout: ListLayout, column: string, isShown: boolean): ListLayout {
  const others = layout.shown.filter((other) => other !== column);
  if (isShown)
    return others.length < layout.shown.length ? layout : { ...layout, shown: [...others, column] };
  return { ...layout, shown: others, sort: layout.sort?.column === column ? undefined : layout.sort };
}

/** A column moved to where another one is. */
export function moveColumn(layout: ListLayout, column: string, to: string): ListLayout {
  const [from, target] = [layout.shown.indexOf(column), layout.shown.indexOf(to)];
  if (from < 0 || target < 0 || from === target) return layout;
  const shown = layout.shown.toSpliced(from, 1).toSpliced(target, 0, column);
  return { ...layout, shown };
}

/** Gives a column a width in CSS pixels; `undefined` for the one that it has at first. */
export function sizeColumn(layout: ListLayout, column: string, widthPx: number | undefined): ListLayout {
  const widths = new Map(layout.widths);
  if (widthPx === undefined) widths.delete(column);
  else widths.set(column, Math.round(Math.min(COLUMN_WIDTHS.to, Math.max(COLUMN_WIDTHS.from, widthPx))));
  return { ...layout, widths };
}

/** The order after a press on a column's head: up, then down, then the platform's order. */
export function nextListSort(sort: ListSort | undefined, column: string): ListSort | undefined {
  if (sort?.column !== column) return { column, direction: "ascending" };
  return sort.direction === "ascending" ? { column, direction: "descending" } : undefined;
}

/** The columns and their order as they are when nothing was chosen. */
export function resetLayout(): ListLayout {
  return AS_DELIVERED;
}
