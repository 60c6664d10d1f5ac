/**
 * Keys that the list of a project shows as columns. Only the names of keys are stored on this device, never
 * values.
 */
export function shownColumns(connection: string, project: string): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey(connection, project)) ?? "[]");
    if (!Array.isArray(stored)) return [];
    return [...new Set(stored.filter((key): key is string => typeof key === "string"))];
  } catch {
    return [];
  }
}

export function keepColumns(connection: string, project: string, keys: readonly string[]): void {
  try {
    localStorage.setItem(storageKey(connection, project), JSON.stringify(keys));
  } catch {
    // Storage is blocked or full, so the columns last until the page is closed.
  }
}

function storageKey(connection: string, project: string): string {
  return `shown-columns ${JSON.stringify([connection, project])}`;
}
