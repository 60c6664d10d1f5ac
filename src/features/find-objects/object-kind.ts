import type { ObjectSummary } from "#platforms/port.ts";

/** It is gone into instead of opened, and can't be selected. */
export function isFolder({ objectClass }: ObjectSummary): boolean {
  return objectClass === "folder";
}
