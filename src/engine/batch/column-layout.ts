import * as z from "zod/mini";
import { createStore, type StoreApi } from "zustand/vanilla";
import { mapped, storedJson } from "../storage/stored-json.ts";
import type { BatchStore } from "./batch-store.ts";

/** How the columns of a project's batches are looked at. What it says of keys that no object has does nothing. */
export type ColumnLayout = {
  /** Keys that were moved, in their order; the others follow in the order of the objects. */
  readonly order: readonly string[];
  readonly hidden: ReadonlySet<string>;
  /** Keys whose columns stay in view, before the others. */
  readonly pinned: ReadonlySet<string>;
  /** In CSS pixels. */
  readonly widths: ReadonlyMap<string, number>;
};

export type ColumnLayoutStore = StoreApi<ColumnLayout>;

/** The widths that a column can have, in CSS pixels. */
export const COLUMN_WIDTHS = { from: 48, first: 170, to: 2000 } as const;

const AS_READ: ColumnLayout = { order: [], hidden: new Set(), pinned: new Set(), widths: new Map() };

const record = mapped(
  z.object({
    order: z.catch(z.array(z.string()), []),
    hidden: z.catch(z.array(z.string()), []),
    pinned: z.catch(z.array(z.string()), []),
    widths: z.catch(
      z.array(z.tuple([z.string(), z.number().check(z.gte(COLUMN_WIDTHS.from), z.lte(COLUMN_WIDTHS.to))])),
      [],
    ),
  }),
  ({ order, hidden, pinned, widths }): ColumnLayout => ({
    order,
    hidden: new Set(hidden),
    pinned: new Set(pinned),
    widths: new Map(widths),
  }),
);

const layouts = new WeakMap<BatchStore, ColumnLayoutStore>();

/** The layout of a batch's columns, which this device keeps for its project. */
export function columnLayoutOf(store: BatchStore): ColumnLayoutStore {
  const known = layouts.get(store);
  if (known) return known;
  const name = `batch-columns ${JSON.stringify([store.connection, store.project ?? null])}`;
  const stored = storedJson<ColumnLayout>(() => localStorage, name, record, AS_READ);
  const layout = createStore<ColumnLayout>(() => stored.read());
  const plain = storedJson<unknown>(() => localStorage, name, z.unknown(), undefined);
  layout.subscribe(({ order, hidden, pinned, widths }) =>
    plain.write({ order, hidden: [...hidden], pinned: [...pinned], widths: [...widths] }),
  );
  layouts.set(store, layout);
  return layout;
}

/** The keys to show as columns: the pinned ones first, without the hidden ones. */
export function shownKeys(keys: readonly string[], layout: ColumnLayout): readonly string[] {
  const shown = orderedKeys(keys, layout).filter((key) => !layout.hidden.has(key));
  return [
    ...shown.filter((key) => layout.pinned.has(key)),
    ...shown.filter((key) => !layout.pinned.has(key)),
  ];
}

/** All keys in their order, hidden ones too. */
export function orderedKeys(keys: readonly string[], { order }: ColumnLayout): readonly string[] {
  if (order.length === 0) return keys;
  const there = new Set(keys);
  const moved = new Set(order);
  return [...order.filter((key) => there.has(key)), ...keys.filter((key) => !moved.has(key))];
}

/** A key moved to where another one is. Keys that are away keep their places. */
export function moveKey(
  keys: readonly string[],
  layout: ColumnLayout,
  key: string,
  to: string,
): ColumnLayout {
  const ordered = [...orderedKeys(keys, layout)];
  const [from, target] = [ordered.indexOf(key), ordered.indexOf(to)];
  if (from < 0 || target < 0 || from === target) return layout;
  ordered.splice(from, 1);
  ordered.splice(target, 0, key);
  const there = new Set(keys);
  return { ...layout, order: [...ordered, ...layout.order.filter((other) => !there.has(other))] };
}

export function hideKey(layout: ColumnLayout, key: string, isHidden: boolean): ColumnLayout {
  return { ...layout, hidden: withKey(layout.hidden, key, isHidden) };
}

export function pinKey(layout: ColumnLayout, key: string, isPinned: boolean): ColumnLayout {
  return { ...layout, pinned: withKey(layout.pinned, key, isPinned) };
}

/** Gives a column a width; `undefined` for the one that it has at first. */
export function sizeColumn(layout: ColumnLayout, key: string, widthPx: number | undefined): ColumnLayout {
  const widths = new Map(layout.widths);
  if (widthPx === undefined) widths.delete(key);
  else widths.set(key, Math.round(Math.min(COLUMN_WIDTHS.to, Math.max(COLUMN_WIDTHS.from, widthPx))));
  return { ...layout, widths };
}

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const changed = new Set(keys);
  if (isIn) changed.add(key);
  else changed.delete(key);
  return changed;
}
