import type { ObjectSummary } from "#platforms/port.ts";

/** Is it a folder? Folders are entered instead of edited, and can't be selected. */
export function isFolder({ objectClass }: ObjectSummary): boolean {
  return objectClass === "folder";
}
