/** The project of a chosen key, since a heading like "Sample ID" may mean another key elsewhere. */
export type KeyPlace = { readonly connection: string; readonly project: string | undefined };

const STORAGE_KEY = "chosen-keys";
/** The most headings per project; the oldest ones are dropped first. */
const KEPT = 200;

/**
 * The keys that were chosen on this device for headings of tables, by heading. An unreadable list counts as
 * empty.
 */
export function chosenKeys(place: KeyPlace): ReadonlyMap<string, string> {
  return new Map(stored()[placeName(place)] ?? []);
}

/** Remembers the key for a heading in this project. */
export function rememberKey(place: KeyPlace, heading: string, key: string): void {
  change(place, (pairs) => [...pairs, [heading, key]], heading);
}

/** Forgets the key for a heading, so that the heading is the key again. */
export function forgetKey(place: KeyPlace, heading: string): void {
  change(place, (pairs) => pairs, heading);
}

type Pairs = readonly (readonly [heading: string, key: string])[];

function change(place: KeyPlace, add: (pairs: Pairs) => Pairs, heading: string): void {
  const all = stored();
  const name = placeName(place);
  const others = (all[name] ?? []).filter(([other]) => other !== heading);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ ...all, [name]: add(others).slice(-KEPT) }));
  } catch {
    // Storage is blocked or full, so the user chooses again the next time.
  }
}

function stored(): Readonly<Record<string, Pairs>> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "{}");
    if (typeof read !== "object" || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).map(([name, pairs]) => [name, Array.isArray(pairs) ? pairs.filter(isPair) : []]),
    );
  } catch {
    return {};
  }
}

function isPair(pair: unknown): pair is readonly [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((text) => typeof text === "string");
}

function placeName({ connection, project = "" }: KeyPlace): string {
  return JSON.stringify([connection, project]);
}
