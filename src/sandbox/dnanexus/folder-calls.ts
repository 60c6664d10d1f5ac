import type { Call } from "../call.ts";
import type { JsonOut } from "../json-text.ts";
import type { Role } from "../tokens.ts";
import { describeCopy } from "./describe.ts";
import { refusal } from "./errors.ts";
import { describeOptions } from "./find.ts";
import {
  folderList,
  hasFolder,
  makeFolder,
  optionalFolder,
  parentOf,
  requiredFolder,
  requireFolder,
  subtreeCondition,
  subtreeValues,
} from "./folders.ts";
import { isDataClass } from "./ids.ts";
import { flag, type Input, optionalString, stringList } from "./input.ts";
import { removeCopies } from "./remove.ts";
import { type CopyRow, projectOf, requireLevel, selectCopies } from "./rows.ts";

function subfolders(call: Call, project: string, folder: string): string[] {
  const sql = "SELECT path FROM dnanexus_folder WHERE project = ? ORDER BY path";
  const paths = call.database.all<{ path: string }>(sql, project).map((row) => row.path);
  return paths.filter((path) => path !== "/" && parentOf(path) === folder);
}

function objectsIn(call: Call, project: string, folder: string): CopyRow[] {
  const sql = `${selectCopies} WHERE c.project = ? AND c.folder = ? ORDER BY c.name, c.id`;
  return call.database.all<CopyRow>(sql, project, folder).filter((copy) => isDataClass(copy.class));
}

/** `/project-xxxx/listFolder`: what is directly in a folder; `only` is all, folders or objects (doc). */
export function listFolder(call: Call, _role: Role, id: string, input: Input): JsonOut {
  projectOf(call, id);
  const folder = optionalFolder(input, "folder");
  const only = optionalString(input, "only") ?? "all";
  if (!["all", "folders", "objects"].includes(only))
    throw refusal("InvalidInput", "only has to be all, folders or objects");
  requireFolder(call, id, folder);
  const options = describeOptions(input.value["describe"]);
  const withHidden = flag(input, "includeHidden");
  const copies =
    only === "folders" ? [] : objectsIn(call, id, folder).filter((copy) => withHidden || copy.hidden === 0);
  return {
    folders: only === "objects" ? [] : subfolders(call, id, folder),
    objects: copies.map((copy) => ({
      id: copy.id,
      ...(options === null ? {} : { describe: describeCopy(copy, options) }),
    })),
  };
}

/** `/project-xxxx/newFolder` */
export function newFolder(call: Call, role: Role, id: string, input: Input): JsonOut {
  requireLevel(role, projectOf(call, id), "UPLOAD");
  makeFolder(call, id, requiredFolder(input, "folder"), flag(input, "parents"));
  return { id };
}

/** Moves a folder with everything in it to a path that must be free. */
function moveSubtree(call: Call, project: string, from: string, to: string): void {
  requireFolder(call, project, from);
  requireFolder(call, project, parentOf(to));
  if (from === "/" || to === from || to.startsWith(`${from}/`)) {
    throw refusal("InvalidInput", `the folder "${from}" can't become "${to}"`);
  }
  if (hasFolder(call, project, to)) throw refusal("InvalidState", `the folder "${to}" is there already`);
  const values = [to, from, project, ...subtreeValues(from)] as const;
  const move = (column: string): string => `${column} = ? || substr(${column}, length(?) + 1)`;
  const folders = `UPDATE dnanexus_folder SET ${move("path")} WHERE project = ? AND ${subtreeCondition("path")}`;
  const copies = `UPDATE dnanexus_copy SET ${move("folder")} WHERE project = ? AND ${subtreeCondition("folder")}`;
  call.database.run(folders, ...values);
  call.database.run(copies, ...values);
}

/** `/project-xxxx/renameFolder`: `newpath` (client), or `name` for a new last part. */
export function renameFolder(call: Call, role: Role, id: string, input: Input): JsonOut {
  requireLevel(role, projectOf(call, id), "CONTRIBUTE");
  const folder = requiredFolder(input, "folder");
  const name = optionalString(input, "name");
  const parent = parentOf(folder) === "/" ? "" : parentOf(folder);
  moveSubtree(call, id, folder, name === undefined ? requiredFolder(input, "newpath") : `${parent}/${name}`);
  return { id };
}

/** `/project-xxxx/move`: objects and folders into another folder. */
export function move(call: Call, role: Role, id: string, input: Input): JsonOut {
  requireLevel(role, projectOf(call, id), "CONTRIBUTE");
  const destination = requiredFolder(input, "destination");
  requireFolder(call, id, destination);
  for (const object of stringList(input, "objects")) {
    if (objectIn(call, id, object) === undefined)
      throw refusal("ResourceNotFound", `"${object}" is not in "${id}"`);
    call.database.run(
      "UPDATE dnanexus_copy SET folder = ? WHERE id = ? AND project = ?",
      destination,
      object,
      id,
    );
  }
  for (const folder of folderList(input, "folders")) {
    const name = folder.slice(folder.lastIndexOf("/") + 1);
    moveSubtree(call, id, folder, `${destination === "/" ? "" : destination}/${name}`);
  }
  return { id };
}

function objectIn(call: Call, project: string, id: string): CopyRow | undefined {
  return call.database.first<CopyRow>(`${selectCopies} WHERE c.id = ? AND c.project = ?`, id, project);
}

/** `/project-xxxx/removeFolder`: an empty one, or with `recurse` everything in it. */
export function removeFolder(call: Call, role: Role, id: string, input: Input): JsonOut {
  requireLevel(role, projectOf(call, id), "CONTRIBUTE");
  const folder = requiredFolder(input, "folder");
  if (folder === "/") throw refusal("InvalidInput", "the root folder can't be removed");
  if (!hasFolder(call, id, folder)) {
    if (flag(input, "force")) return { id, completed: true };
    throw refusal("ResourceNotFound", `the folder "${folder}" could not be found in ${id}`);
  }
  const inside = `${selectCopies} WHERE c.project = ? AND ${subtreeCondition("c.folder")}`;
  const copies = call.database.all<CopyRow>(inside, id, ...subtreeValues(folder));
  const isEmpty = copies.length === 0 && subfolders(call, id, folder).length === 0;
  if (!isEmpty && !flag(input, "recurse"))
    throw refusal("InvalidState", `the folder "${folder}" is not empty`);
  removeCopies(call, copies);
  const sql = `DELETE FROM dnanexus_folder WHERE project = ? AND ${subtreeCondition("path")}`;
  call.database.run(sql, id, ...subtreeValues(folder));
  return { id, completed: true };
}
