import * as z from "zod/mini";
import { listOf, mapped, storedJson } from "../storage/stored-json.ts";

/** Of which project keys were chosen: what a table calls "Sample ID" may be another key elsewhere. */
export type KeyPlace = { readonly connection: string; readonly project: string | undefined };

type Pairs = readonly (readonly [heading: string, key: string])[];

const pairs = listOf(z.tuple([z.string(), z.string()]));
const byPlace = mapped(z.record(z.string(), z.unknown()), (all) =>
  Object.fromEntries(
    Object.entries(all).map(([name, each]): [string, Pairs] => {
      const parsed = pairs.safeParse(each);
      return [name, parsed.success ? parsed.data : []];
    }),
  ),
);
const stored = storedJson<Readonly<Record<string, Pairs>>>(() => localStorage, "chosen-keys", byPlace, {});
/** Headings of a project; the oldest ones go first. */
const KEPT = 200;

/**
 * The keys that were chosen on this device for headings of tables, by heading. An unreadable list counts as
 * empty.
 */
export function chosenKeys(place: KeyPlace): ReadonlyMap<string, string> {
  return new Map(stored.read()[placeName(place)] ?? []);
}

/** Remembers the key for a heading in this project. */
export function rememberKey(place: KeyPlace, heading: string, key: string): void {
  change(place, (pairs) => [...pairs, [heading, key]], heading);
}

/** Forgets the key for a heading, so that the heading is the key again. */
export function forgetKey(place: KeyPlace, heading: string): void {
  change(place, (pairs) => pairs, heading);
}

function change(place: KeyPlace, add: (pairs: Pairs) => Pairs, heading: string): void {
  const all = stored.read();
  const name = placeName(place);
  const others = (all[name] ?? []).filter(([other]) => other !== heading);
  stored.write({ ...all, [name]: add(others).slice(-KEPT) });
}

function placeName({ connection, project = "" }: KeyPlace): string {
  return JSON.stringify([connection, project]);
}
