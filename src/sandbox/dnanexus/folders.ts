import type { Call } from "../call.ts";
import { refusal } from "./errors.ts";

/** A folder's path as the platform writes it: `/` or `/a/b`; anything else is InvalidInput. */
export function checkFolderPath(path: string): string {
  const names = path.split("/").slice(1);
  const isGood =
    path === "/" ||
    (path.startsWith("/") && names.every((name) => name !== "" && name !== "." && name !== ".."));
  if (!isGood) throw refusal("InvalidInput", `"${path}" is not the full path of a folder`);
  return path;
}

/** The path of the folder that a folder is in. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

/** Whether a project has a folder. */
export function hasFolder(call: Call, project: string, path: string): boolean {
  const sql = "SELECT path FROM dnanexus_folder WHERE project = ? AND path = ?";
  return call.database.first<{ path: string }>(sql, project, path) !== undefined;
}

/** Refuses a folder that isn't there. */
export function requireFolder(call: Call, project: string, path: string): void {
  if (hasFolder(call, project, checkFolderPath(path))) return;
  throw refusal("ResourceNotFound", `the folder "${path}" could not be found in ${project}`);
}

/** Makes a folder; with `parents` the missing ones above it too, and none of it is an error when it is there. */
export function makeFolder(call: Call, project: string, path: string, parents: boolean): void {
  checkFolderPath(path);
  if (hasFolder(call, project, path)) {
    if (parents) return;
    throw refusal("InvalidState", `the folder "${path}" is there already`);
  }
  if (parents) makeFolder(call, project, parentOf(path), true);
  else requireFolder(call, project, parentOf(path));
  call.database.run("INSERT INTO dnanexus_folder VALUES (?, ?)", project, path);
}

/** The folder itself and all below it, as an SQL condition on `column` with two values. */
export function subtreeCondition(column: string): string {
  return `(${column} = ? OR substr(${column}, 1, length(?)) = ?)`;
}

/** The values for a subtree condition. */
export function subtreeValues(path: string): [string, string, string] {
  const inside = path === "/" ? "/" : `${path}/`;
  return [path, inside, inside];
}
