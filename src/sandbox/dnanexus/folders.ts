import type { Call } from "../call.ts";
import { refusal } from "./errors.ts";
import { type Input, optionalString, requiredString, stringList } from "./input.ts";

/** A folder's path as the platform writes it, `/` or `/a/b`: `//a///b/` becomes that (client); InvalidInput for others. */
function folderPath(path: string): string {
  const names = path.split("/").filter((name) => name !== "");
  const isGood = path.startsWith("/") && names.every((name) => name !== "." && name !== "..");
  if (!isGood) throw refusal("InvalidInput", `"${path}" is not the full path of a folder`);
  return `/${names.join("/")}`;
}

/** A member that is a folder's path. */
export function requiredFolder(input: Input, name: string): string {
  return folderPath(requiredString(input, name));
}

/** A member that is a list of folders' paths. */
export function folderList(input: Input, name: string): string[] {
  return stringList(input, name).map(folderPath);
}

/** A member that may be a folder's path: the root when absent. */
export function optionalFolder(input: Input, name: string): string {
  return folderPath(optionalString(input, name) ?? "/");
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
  if (hasFolder(call, project, path)) return;
  throw refusal("ResourceNotFound", `the folder "${path}" could not be found in ${project}`);
}

/** Makes a folder; with `parents` the missing ones above it too, and none of it is an error when it is there. */
export function makeFolder(call: Call, project: string, path: string, parents: boolean): void {
  if (hasFolder(call, project, path)) {
    if (parents) return;
    throw refusal("InvalidState", `the folder "${path}" is there already`);
  }
  const parent = parentOf(path);
  if (parents) makeFolder(call, project, parent, true);
  else if (!hasFolder(call, project, parent)) {
    throw refusal("ResourceNotFound", `the parent folder "${parent}" does not exist in ${project}`);
  }
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
