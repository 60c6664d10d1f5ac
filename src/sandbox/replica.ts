import type { Call } from "./call.ts";

/** The parts that a lagging copy shows differently: the metadata as JSON text, and its time of change. */
type Replicated = {
  readonly id: string;
  readonly project: string;
  readonly created_ms: number;
  readonly modified_ms: number;
  readonly metadata: string | null;
};

/** A row as a copy of the platform's data shows it that lags behind (`replicaLagMs`). For reads; writes don't see it. */
export function asReplicated<Row extends Replicated>(call: Call, row: Row): Row {
  const { replicaLagMs } = call.settings;
  if (replicaLagMs === 0) return row;
  const seenUntil = call.now - replicaLagMs;
  const unseen = call.database.first<{ before: Row["metadata"] }>(
    "SELECT before FROM history WHERE object = ? AND project = ? AND at > ? ORDER BY seq LIMIT 1",
    row.id,
    row.project,
    seenUntil,
  );
  if (unseen === undefined) return row;
  const seen = call.database.first<{ at: number | null }>(
    "SELECT max(at) AS at FROM history WHERE object = ? AND project = ? AND at <= ?",
    row.id,
    row.project,
    seenUntil,
  );
  return { ...row, metadata: unseen.before, modified_ms: seen?.at ?? row.created_ms };
}
