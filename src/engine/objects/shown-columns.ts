import * as z from "zod/mini";
import { listOf, storedJson } from "../storage/stored-json.ts";

/** Keys that a project's list shows as columns, kept on this device: names of keys, never what they hold. */
export function shownColumns(connection: string, project: string): readonly string[] {
  return [...new Set(storedColumns(connection, project).read())];
}

export function keepColumns(connection: string, project: string, keys: readonly string[]): void {
  storedColumns(connection, project).write(keys);
}

function storedColumns(connection: string, project: string) {
  const key = `shown-columns ${JSON.stringify([connection, project])}`;
  return storedJson<readonly string[]>(() => localStorage, key, listOf(z.string()), []);
}
