/** Keys that a project's list shows as columns, kept on this device: names of keys, never what they hold. */
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
    // Blocked or full storage: the columns hold until the page is left.
  }
}

function storageKey(connection: string, project: string): string {
  return `shown-columns ${JSON.stringify([connection, project])}`;
}
