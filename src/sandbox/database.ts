import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Libsql from "libsql";
import { schema, schemaVersion } from "./schema.ts";

/** What a statement takes: SQLite's own types, without blobs. */
export type SqlValue = string | number | null;

/** The embedded database behind the sandbox, reduced to what it needs. All calls are synchronous. */
export type Database = {
  run(sql: string, ...values: SqlValue[]): void;
  /** The first row, typed by the caller who wrote the SELECT, or undefined. */
  first<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  /** Runs `work` all or nothing: an error rolls everything back and is thrown on. Not to be nested. */
  transaction<Result>(work: () => Result): Result;
  /** Where a damaged file was moved, when that happened. */
  movedAside: string | null;
  close(): void;
};

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
  if (layout !== 0 && layout !== schemaVersion) throw new DamagedFile(`the file has layout ${layout}`);
}

function layoutOf(connection: Libsql.Database): number {
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

function connectOrMoveAside(path: string): { connection: Libsql.Database; movedAside: string | null } {
  if (path === ":memory:") return { connection: connect(path), movedAside: null };
  mkdirSync(dirname(path), { recursive: true });
  try {
    return { connection: connect(path), movedAside: null };
  } catch (error) {
    if (!isDamage(error, path)) throw error;
    const movedAside = moveAside(path);
    return { connection: connect(path), movedAside };
  }
}

function wrap(connection: Libsql.Database, movedAside: string | null): Database {
  const statements = new Map<string, Libsql.Statement<unknown[]>>();
  const statement = (sql: string): Libsql.Statement<unknown[]> => {
    const known = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  return {
    run: (sql, ...values) => void statement(sql).run(values),
    first: <Row>(sql: string, ...values: SqlValue[]) =>
      (statement(sql).get(values) ?? undefined) as Row | undefined,
    all: <Row>(sql: string, ...values: SqlValue[]) => statement(sql).all(values) as Row[],
    transaction: (work) => {
      connection.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        connection.exec("COMMIT");
        return result;
      } catch (error) {
        connection.exec("ROLLBACK");
        throw error;
      }
    },
    movedAside,
    close: () => {
      statements.clear();
      // Without this everything since the start would stay in the side file.
      connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      connection.close();
    },
  };
}

/**
 * Opens the database in `path`, or in memory when it is absent. A new one is filled by `fill`, in one transaction with
 * its tables. A file that can't be read is moved to `<path>.damaged-<time>` and a fresh one takes its place; it is never
 * deleted.
 */
export function openDatabase(path: string | undefined, fill: (database: Database) => void): Database {
  const { connection, movedAside } = connectOrMoveAside(path ?? ":memory:");
  const database = wrap(connection, movedAside);
  if (layoutOf(connection) === 0) {
    database.transaction(() => {
      connection.exec(schema);
      fill(database);
    });
  }
  return database;
}
