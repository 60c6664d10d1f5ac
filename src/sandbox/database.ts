import { existsSync, mkdirSync, renameSync } from "node:fs";
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
  /** True when the file was new, so that there is nothing in it yet. */
  isNew: boolean;
  /** Where a damaged file was moved, when that happened. */
  movedAside: string | null;
  close(): void;
};

function connect(path: string): Libsql.Database {
  const connection = new Libsql(path);
  try {
    connection.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    const check = connection.prepare("PRAGMA quick_check").get() as { quick_check?: string } | undefined;
    if (check?.quick_check !== "ok") throw new Error(`quick_check says ${check?.quick_check}`);
    const version = connection.prepare("PRAGMA user_version").get() as { user_version: number };
    if (version.user_version !== 0 && version.user_version !== schemaVersion) {
      throw new Error(`the file has layout ${version.user_version}, this program wants ${schemaVersion}`);
    }
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
    if (!existsSync(path)) throw error;
    const movedAside = moveAside(path);
    return { connection: connect(path), movedAside };
  }
}

/**
 * Opens the database in `path`, or in memory when it is absent. A file that can't be read is moved to
 * `<path>.damaged-<time>` and a fresh one takes its place; it is never deleted.
 */
export function openDatabase(path?: string): Database {
  const { connection, movedAside } = connectOrMoveAside(path ?? ":memory:");
  const version = connection.prepare("PRAGMA user_version").get() as { user_version: number };
  const isNew = version.user_version === 0;
  if (isNew) connection.exec(schema);
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
    isNew,
    movedAside,
    close: () => {
      statements.clear();
      connection.close();
    },
  };
}
