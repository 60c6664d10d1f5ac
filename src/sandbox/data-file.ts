import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from "node:fs";
import Libsql from "libsql";
import { makePrivate } from "./private-files.ts";
import { schemaVersion } from "./schema.ts";

const IN_MEMORY = ":memory:";

/** The file is there, but it is not (or no longer) a database of ours. */
class DamagedFile extends Error {}

const damageCodes = [
  "EACCES",
  "SQLITE_NOTADB",
  "SQLITE_CORRUPT",
  "SQLITE_CORRUPT_INDEX",
  "SQLITE_CORRUPT_SEQUENCE",
];

/** Whether opening failed because of what is in the file; a file that is only in use elsewhere is left alone. */
function isDamage(error: unknown, path: string): boolean {
  if (error instanceof DamagedFile) return true;
  const { code, message = "" } = error as { code?: string; message?: string };
  if (code !== undefined) return damageCodes.includes(code);
  return message.includes("Unable to open") && existsSync(path) && statSync(path).isFile();
}

function check(connection: Libsql.Database): void {
  const health = connection.prepare("PRAGMA quick_check").get() as { quick_check?: string } | undefined;
  if (health?.quick_check !== "ok") throw new DamagedFile("the file is damaged");
  const { count } = connection.prepare("SELECT count(*) AS count FROM sqlite_master").get() as {
    count: number;
  };
  const layout = layoutOf(connection);
  if (layout === 0 && count > 0) throw new DamagedFile("the file is another program's");
  if (layout > schemaVersion) throw new DamagedFile(`the file has layout ${layout}`);
}

/** The layout of the tables in it; 0 for a new one. */
export function layoutOf(connection: Libsql.Database): number {
  return (connection.prepare("PRAGMA user_version").get() as { user_version: number }).user_version;
}

/** SQLite takes a file of a few bytes for an empty one and would write over it. */
function checkHeader(path: string): void {
  if (!existsSync(path) || !statSync(path).isFile() || statSync(path).size === 0) return;
  const header = Buffer.alloc(15);
  const descriptor = openSync(path, "r");
  try {
    readSync(descriptor, header);
  } finally {
    closeSync(descriptor);
  }
  if (header.toString("latin1") !== "SQLite format 3") throw new DamagedFile("the file is not a database");
}

function connect(path: string): Libsql.Database {
  if (path !== IN_MEMORY) makePrivate(path);
  checkHeader(path);
  const connection = new Libsql(path);
  try {
    connection.exec("PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    check(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Moves a database file and its side files out of the way, keeping every byte. */
function moveAside(path: string): string {
  const aside = `${path}.damaged-${new Date().toISOString().replaceAll(":", "-")}`;
  for (const suffix of ["", "-wal", "-shm"]) {
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
  }
  return aside;
}

/**
 * Opens a database file, or memory for `:memory:`. A file that can't be read is moved to `<path>.damaged-<time>`, never
 * deleted; one that is only in use elsewhere, or a folder, is an error.
 */
export function connectOrMoveAside(path: string): { connection: Libsql.Database; movedAside: string | null } {
  if (path === IN_MEMORY) return { connection: connect(path), movedAside: null };
  try {
    return { connection: connect(path), movedAside: null };
  } catch (error) {
    if (!isDamage(error, path)) throw error;
    const movedAside = moveAside(path);
    return { connection: connect(path), movedAside };
  }
}
