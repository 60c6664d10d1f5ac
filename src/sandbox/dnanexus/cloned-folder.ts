import type { Call } from "../call.ts";
import { refusal } from "./errors.ts";
import { hasFolder, makeFolder, requireFolder, subtreeCondition, subtreeValues } from "./folders.ts";
import { isDataClass } from "./ids.ts";
import { type CopyRow, selectCopies } from "./rows.ts";

/** A copy that is to be cloned, and the folder that it goes to. */
export type Cloned = { readonly copy: CopyRow; readonly folder: string };

/**
 * Makes a folder and those in it, also the empty ones, below `destination` of another project, and names the copies that
 * go there. A folder of that name that is there already is InvalidState (client); the root folder is its contents.
 */
export function clonedFolder(
  call: Call,
  source: string,
  folder: string,
  target: string,
  destination: string,
): Cloned[] {
  requireFolder(call, source, folder);
  const cut = folder === "/" ? 0 : folder.lastIndexOf("/");
  const goesTo = (path: string): string => `${destination}/${path.slice(cut)}`.replaceAll(/\/{2,}/g, "/");
  if (folder !== "/" && hasFolder(call, target, goesTo(folder))) {
    const place = `"${goesTo(folder)}" in ${target}`;
    throw refusal("InvalidState", `If cloned, a folder would conflict with the folder ${place}`);
  }
  const folders = `SELECT path FROM dnanexus_folder WHERE project = ? AND ${subtreeCondition("path")}`;
  for (const { path } of call.database.all<{ path: string }>(folders, source, ...subtreeValues(folder))) {
    if (path !== "/") makeFolder(call, target, goesTo(path), true);
  }
  const sql = `${selectCopies} WHERE c.project = ? AND ${subtreeCondition("c.folder")}`;
  return call.database
    .all<CopyRow>(sql, source, ...subtreeValues(folder))
    .filter((copy) => isDataClass(copy.class))
    .map((copy) => ({ copy, folder: goesTo(copy.folder) }));
}
