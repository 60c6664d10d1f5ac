import { isForeign, type Metadata } from "#core/object/metadata.ts";
import type { RunEntry } from "./run-encoding.ts";
import type { StoredRun } from "./run-record.ts";
import type { UnreadableItem } from "./unreadable-runs.ts";

/** The columns of a run's report, in their order. Programs read them: they are the same in every language. */
export const REPORT_COLUMNS = {
  run: "Run",
  connection: "Connection",
  objectId: "Object id",
  project: "Project",
  object: "Object",
  outcome: "Outcome",
  changed: "Changed keys",
  before: "Before",
  after: "After",
  reason: "Reason",
  status: "Status",
  code: "Code",
  platformMessage: "Platform's message",
  ended: "Ended",
} as const;

/** One object in a report: a cell for each column. `before` and `after` are JSON objects of the keys that the run was to change. */
export type ReportRow = Readonly<Record<keyof typeof REPORT_COLUMNS, string>>;

const EMPTY_ROW: ReportRow = {
  run: "",
  connection: "",
  objectId: "",
  project: "",
  object: "",
  outcome: "",
  changed: "",
  before: "",
  after: "",
  reason: "",
  status: "",
  code: "",
  platformMessage: "",
  ended: "",
};

/** A row for every object of a run, whether it has ended or not, and whether its record can be read or not. */
export function reportRows(
  run: Pick<StoredRun, "id" | "connection">,
  entries: readonly RunEntry[],
  unreadable: readonly UnreadableItem[] = [],
): readonly ReportRow[] {
  const rows = [
    ...entries.map((entry) => ({ item: entry.entry.sequence, row: entryRow(run, entry) })),
    ...unreadable.map(({ item, problem }) => ({
      item,
      row: { ...EMPTY_ROW, run: run.id, connection: run.connection, reason: `record-${problem}` },
    })),
  ];
  return rows.toSorted((one, other) => one.item - other.item).map(({ row }) => row);
}

function entryRow(run: Pick<StoredRun, "id" | "connection">, { entry, outcome }: RunEntry): ReportRow {
  const { ref, project, name, promise, before, end } = entry;
  const keys = promise.outcomes.flatMap(({ key, effect }) => (effect === "stays" ? [] : [key]));
  const error = end?.error;
  return {
    run: run.id,
    connection: run.connection,
    objectId: ref.objectId,
    project: project ?? "",
    object: name,
    outcome: outcome ?? "",
    changed: JSON.stringify(keys),
    before: jsonOf(before, keys),
    after: end?.after ? jsonOf(end.after, keys) : "",
    reason: error ? (error.fault ?? error.kind) : "",
    status: error?.status === undefined ? "" : String(error.status),
    code: error?.code ?? "",
    platformMessage: error?.platformMessage ?? "",
    ended: end ? new Date(end.endedAtMs).toISOString() : "",
  };
}

/** The pairs of some keys as exact JSON; a key that isn't there is left out. */
function jsonOf(metadata: Metadata, keys: readonly string[]): string {
  const pairs = keys.flatMap((key) => {
    const value = metadata.get(key);
    if (value === undefined) return [];
    return [`${JSON.stringify(key)}:${isForeign(value) ? value.json : JSON.stringify(value)}`];
  });
  return `{${pairs.join(",")}}`;
}
