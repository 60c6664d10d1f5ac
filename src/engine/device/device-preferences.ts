import { storedConnections } from "../connections/saved-connection-record.ts";
import { CONNECTIONS_KEY } from "../connections/saved-connections.ts";

/** Names under which this page stores small values, apart from its databases. */
export const PREFERENCE_KEYS: readonly string[] = [
  "theme",
  "settings",
  "persistence",
  CONNECTIONS_KEY,
  "recent-objects",
  "pinned-objects",
  "chosen-keys",
];

/** Beginnings of the names of which there is one for each project. */
export const PREFERENCE_PREFIXES: readonly string[] = [
  "shown-columns ",
  "batch-columns ",
  "object-columns ",
  "saved-searches ",
];

const TAB_KEYS: readonly string[] = ["sandbox-role", "batch-tour"];
const TAB_PREFIXES: readonly string[] = ["selected-objects "];

/** A browser's answer to a question isn't a wish of the user, and another browser answers for itself. */
const OF_THIS_BROWSER: readonly string[] = ["persistence"];

/** Stored texts by their names. */
export type Preferences = Readonly<Record<string, string>>;

/**
 * Everything small that this page has stored for the next visit, apart from the browser's own answers. Connections have only
 * the fields that are known, so that nothing else can leave this browser with them. Empty where storage is blocked.
 */
export function readPreferences(): Preferences {
  const preferences: Record<string, string> = {};
  for (const key of ownKeys(() => localStorage, PREFERENCE_KEYS, PREFERENCE_PREFIXES)) {
    if (OF_THIS_BROWSER.includes(key)) continue;
    const text =
      key === CONNECTIONS_KEY ? JSON.stringify(storedConnections.read()) : localStorage.getItem(key);
    if (text !== null) preferences[key] = text;
  }
  return preferences;
}

/**
 * Stores the preferences that this browser doesn't have yet, and returns how many these are. Connections are left out: a file
 * may come from somebody else, and a connection decides where a token is sent.
 */
export function addPreferences(preferences: Preferences): number {
  const added = Object.entries(preferences).filter(
    ([key]) =>
      isOwn(key, PREFERENCE_KEYS, PREFERENCE_PREFIXES) &&
      key !== CONNECTIONS_KEY &&
      !OF_THIS_BROWSER.includes(key) &&
      localStorage.getItem(key) === null,
  );
  for (const [key, text] of added) localStorage.setItem(key, text);
  return added.length;
}

/** Deletes all of them, and those of this tab. */
export function deletePreferences(): void {
  for (const key of ownKeys(() => localStorage, PREFERENCE_KEYS, PREFERENCE_PREFIXES))
    localStorage.removeItem(key);
  for (const key of ownKeys(() => sessionStorage, TAB_KEYS, TAB_PREFIXES)) sessionStorage.removeItem(key);
}

/** Other pages of the same address may store values of their own, which are left alone. */
function ownKeys(
  storage: () => Storage,
  keys: readonly string[],
  prefixes: readonly string[],
): readonly string[] {
  try {
    return Object.keys(storage())
      .filter((key) => isOwn(key, keys, prefixes))
      .toSorted();
  } catch {
    return [];
  }
}

function isOwn(key: string, keys: readonly string[], prefixes: readonly string[]): boolean {
  return keys.includes(key) || prefixes.some((prefix) => key.startsWith(prefix));
}
