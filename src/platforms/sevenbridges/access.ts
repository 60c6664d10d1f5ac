import type { Access } from "#core/object/snapshot.ts";
import type { FileWire } from "./wire.ts";

const PUBLIC_PROJECT = "admin/sbg-public-data";

/**
 * The access that the file itself shows. No field tells that a file can't be edited (documented); its dataset
 * and a public project are hints. `undefined` when the project's permissions decide.
 */
export function accessFromFile({ type, origin, project }: FileWire): Access | undefined {
  if (type === "folder") return { kind: "read-only", reason: { kind: "folder" } };
  const dataset = origin?.dataset ?? undefined;
  if (dataset !== undefined && /^tcga/i.test(dataset)) return controlled(dataset);
  return project === PUBLIC_PROJECT ? controlled(PUBLIC_PROJECT) : undefined;
}

export function accessFromPermission(project: string, mayWrite: boolean): Access {
  if (mayWrite) return { kind: "writable" };
  return { kind: "read-only", reason: { kind: "no-write-permission", project } };
}

function controlled(dataset: string): Access {
  return { kind: "read-only", reason: { kind: "controlled-dataset", dataset } };
}
