import type { Call } from "../call.ts";
import type { Role } from "../tokens.ts";
import { noSuchFile, refusal } from "./errors.ts";

/** A project as stored; `right_cap` is "read" in read-only ones, else "admin". */
export type ProjectRow = {
  readonly id: string;
  readonly name: string;
  readonly created_ms: number;
  readonly modified_ms: number;
  readonly right_cap: "read" | "admin";
};

/** A file or folder as stored. `tags` and `metadata` are JSON texts; `metadata` may be missing altogether. */
export type FileRow = {
  readonly id: string;
  readonly project: string;
  readonly parent: string | null;
  readonly type: "file" | "folder";
  readonly name: string;
  readonly size: number | null;
  readonly created_ms: number;
  readonly modified_ms: number;
  readonly task: string | null;
  readonly dataset: string | null;
  readonly tags: string;
  readonly metadata: string | null;
};

/** The rights of a role in a project (doc: `permissions` of a project). */
export type Permissions = {
  readonly read: boolean;
  readonly write: boolean;
  readonly copy: boolean;
  readonly execute: boolean;
  readonly admin: boolean;
};

/** The caller's rights in a project. */
export function permissionsIn(role: Role, project: ProjectRow): Permissions {
  const write = project.right_cap === "admin" && role !== "viewer";
  const admin = project.right_cap === "admin" && role === "curator";
  return { read: true, write, copy: role !== "viewer", execute: admin, admin };
}

/** A project, or undefined. */
function findProject(call: Call, id: string): ProjectRow | undefined {
  return call.database.first<ProjectRow>("SELECT * FROM sevenbridges_project WHERE id = ?", id);
}

/** A project that must be there; else 3002. */
export function projectOf(call: Call, id: string): ProjectRow {
  const project = findProject(call, id);
  if (project === undefined) throw refusal(404, 3002, "Requested project does not exist.");
  return project;
}

/** A file that must be there; else 5002. */
export function fileOf(call: Call, id: string): FileRow {
  const file = call.database.first<FileRow>("SELECT * FROM sevenbridges_file WHERE id = ?", id);
  if (file === undefined) throw noSuchFile();
  return file;
}

/** Refuses a caller without the right to write in the file's project: 5001. */
export function requireWrite(call: Call, role: Role, file: FileRow): void {
  if (permissionsIn(role, projectOf(call, file.project)).write) return;
  throw refusal(403, 5001, "You do not have permission to modify the requested file.");
}

/** Refuses a new name (5023) or new tags (5027) for a folder. */
export function requireNoFolder(call: Call, file: FileRow, given: { name: unknown; tags: unknown }): void {
  if (file.type !== "folder") return;
  const { folderStatus } = call.settings;
  if (given.tags !== null) throw refusal(folderStatus, 5027, "Updating folder tags is not supported.");
  if (given.name !== null) throw refusal(folderStatus, 5023, "Updating folder details is not supported.");
}

/** Refuses metadata changes of folders (5025) and of TCGA files (5009); both statuses are open, so they are settings. */
export function requireEditable(call: Call, file: FileRow): void {
  if (file.type === "folder") {
    throw refusal(call.settings.folderStatus, 5025, "Updating folder metadata is not supported.");
  }
  if (file.dataset?.startsWith("tcga") === true) {
    throw refusal(call.settings.tcgaStatus, 5009, "Modifying metadata is not allowed.");
  }
}
