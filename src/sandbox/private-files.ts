import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const ownerOnly = { file: 0o600, folder: 0o700 };

/**
 * Narrows a file's mode. Nothing can be done on a file system without modes, or when the file belongs to
 * somebody else.
 */
function narrow(path: string, mode: number): void {
  try {
    chmodSync(path, mode);
  } catch {
    // The mode stays as it is.
  }
}

/**
 * Makes sure that nobody but the owner can read a data file, those beside it whose names begin like it, and the folder. Both
 * are made when they aren't there. A folder that holds something else too keeps its mode: it may be a home, or `/tmp`.
 */
export function makePrivate(path: string): void {
  const folder = dirname(path);
  const name = basename(path);
  mkdirSync(folder, { recursive: true, mode: ownerOnly.folder });
  const entries = readdirSync(folder);
  if (entries.every((entry) => entry.startsWith(name))) narrow(folder, ownerOnly.folder);
  for (const entry of entries.filter((other) => other.startsWith(name))) {
    const beside = join(folder, entry);
    if (statSync(beside, { throwIfNoEntry: false })?.isFile()) narrow(beside, ownerOnly.file);
  }
  // The database makes its side files with the mode of the file itself.
  if (!entries.includes(name)) closeSync(openSync(path, "a", ownerOnly.file));
}
