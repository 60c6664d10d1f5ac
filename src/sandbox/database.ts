import Libsql from "libsql";
import { connectOrMoveAside, layoutOf } from "./data-file.ts";
import { emptyTables, schema, tables, upgrades } from "./schema.ts";

/** The types of a statement's values: SQLite's own, without blobs. */
type SqlValue = string | number | null;

/** A database in memory that others are filled from: much quicker than row by row. */
export type DatabaseImage = { readonly uri: string };

/** The embedded database behind the sandbox, reduced to what it needs. All calls are synchronous. */
export type Database = {
  run(sql: string, ...values: SqlValue[]): void;
  /** The first row, typed by the caller who wrote the SELECT, or undefined. */
  first<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  /** Runs `work` all or nothing: an error rolls everything back and is thrown on. Not to be nested. */
  transaction<Result>(work: () => Result): Result;
  /** Empties every table and fills it from an image, all or nothing. */
  restore(image: DatabaseImage): void;
  /** The place to which a damaged file was moved; null if none was. */
  movedAside: string | null;
  close(): void;
};

/** Copies all tables from an image; `prepare` is SQL that makes or empties them first. */
function copyFrom(connection: Libsql.Database, image: DatabaseImage, prepare: string): void {
  const copies = tables.map((table) => `INSERT INTO main.${table} SELECT * FROM image.${table};`).join("");
  connection.exec(`ATTACH '${image.uri}' AS image`);
  try {
    inTransaction(connection, () => connection.exec(prepare + copies));
  } finally {
    connection.exec("DETACH image");
  }
}

function inTransaction<Result>(connection: Libsql.Database, work: () => Result): Result {
  connection.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    connection.exec("COMMIT");
    return result;
  } catch (error) {
    connection.exec("ROLLBACK");
    throw error;
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
    transaction: (work) => inTransaction(connection, work),
    restore: (image) => copyFrom(connection, image, emptyTables),
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
 * Opens the database in `path`, or in memory when it is absent. A new one is filled from `image`, in one transaction with
 * its tables; one of an older layout is upgraded. A damaged file is moved aside (`movedAside`) and a new one takes its place.
 */
export function openDatabase(path: string | undefined, image: DatabaseImage): Database {
  const { connection, movedAside } = connectOrMoveAside(path ?? ":memory:");
  const layout = layoutOf(connection);
  if (layout === 0) copyFrom(connection, image, schema);
  else
    for (const upgrade of upgrades.slice(layout - 1))
      inTransaction(connection, () => connection.exec(upgrade));
  return wrap(connection, movedAside);
}

const keptOpen: Libsql.Database[] = [];

/** Makes an image that lives as long as the process; `name` has to be unique in it. */
export function createImage(name: string, fill: (database: Database) => void): DatabaseImage {
  const uri = `file:${name}?mode=memory&cache=shared`;
  const connection = new Libsql(uri);
  connection.exec(schema);
  const database = wrap(connection, null);
  database.transaction(() => fill(database));
  keptOpen.push(connection);
  return { uri };
}
