import type { Call, Platform } from "./call.ts";
import type { Database } from "./database.ts";
import { type JsonOut, rawJson } from "./json-text.ts";
import { textOfBody } from "./request-body.ts";

/** One change of one object's metadata; JSON texts, or null where there was (or is) no metadata at all. */
export type Commit = {
  readonly platform: Platform;
  readonly object: string;
  readonly project: string | null;
  readonly before: string | null;
  readonly after: string | null;
};

/** Adds a commit to the history; part of the transaction that makes the change. */
export function recordCommit(call: Call, commit: Commit): void {
  call.database.run(
    `INSERT INTO history (at, platform, object, project, method, path, operation, operation_id, request_body, before, after)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    call.now,
    commit.platform,
    commit.object,
    commit.project,
    call.method,
    call.path,
    call.operation,
    call.headers.get("x-redescribe-operation"),
    textOfBody(call.body),
    commit.before,
    commit.after,
  );
}

type HistoryRow = {
  seq: number;
  at: number;
  platform: string;
  object: string;
  project: string | null;
  method: string;
  path: string;
  operation: string;
  operation_id: string | null;
  request_body: string | null;
  before: string | null;
  after: string | null;
};

/** The commits of one platform, or of both, oldest first; `since` leaves out those up to that number. */
export function readHistory(database: Database, platform: Platform | null, since: number): JsonOut[] {
  const rows = database.all<HistoryRow>("SELECT * FROM history WHERE seq > ? ORDER BY seq", since);
  return rows
    .filter((row) => platform === null || row.platform === platform)
    .map((row) => ({
      seq: row.seq,
      at: row.at,
      platform: row.platform,
      object: row.object,
      project: row.project,
      method: row.method,
      path: row.path,
      operation: row.operation,
      operationId: row.operation_id,
      requestBody: row.request_body,
      before: row.before === null ? null : rawJson(row.before),
      after: row.after === null ? null : rawJson(row.after),
    }));
}
