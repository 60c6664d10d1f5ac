import * as z from "zod/mini";
import { ROW_FILTERS } from "#core/draft/row-filter.ts";
import { SORT_KEYS } from "#core/draft/row-sort.ts";
import { RECORD_FORMAT } from "./record-format.ts";

// The stored form of a draft, in IndexedDB and in files: plain JSON, with lists of pairs instead of maps, so
// that any key and any text is restored exactly. Readers ignore fields that aren't listed here.

const count = z.int().check(z.nonnegative());

const json = z.string().check(z.refine(isJson, "expected JSON"));
export const storedValue = z.union([
  z.string(),
  z.object({ type: z.enum(["number", "boolean", "array", "object", "null"]), json }),
]);
export const storedPair = z.tuple([z.string(), storedValue]);

const row = z.object({
  id: count,
  original: z.nullable(storedPair),
  key: z.string(),
  value: storedValue,
  isRemoved: z.boolean(),
  restored: z.exactOptional(storedPair),
});
export type StoredRow = z.infer<typeof row>;

/** An edit refers to snapshots by their number within the draft. */
const edit = z.object({
  changes: z.array(z.object({ rowId: count, before: z.nullable(row), after: z.nullable(row) })),
  base: z.nullable(z.object({ before: count, after: count })),
});
export type StoredEdit = z.infer<typeof edit>;

export const storedRef = z.object({
  connection: z.string(),
  objectId: z.string(),
  project: z.exactOptional(z.string()),
});

const reason = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("level-too-low"), level: z.string(), needed: z.string() }),
  z.object({ kind: z.literal("no-write-permission"), project: z.string() }),
  z.object({ kind: z.literal("controlled-dataset"), dataset: z.string() }),
  z.object({ kind: z.literal("folder") }),
]);
const access = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("writable") }),
  z.object({ kind: z.literal("read-only"), reason }),
  z.object({ kind: z.literal("unknown") }),
]);

export const storedSnapshot = z.object({
  ref: storedRef,
  name: z.string(),
  objectClass: z.string(),
  project: z.exactOptional(z.string()),
  folder: z.exactOptional(z.string()),
  state: z.exactOptional(z.string()),
  access,
  metadata: z.array(storedPair),
  describedAtMs: z.number(),
  modifiedMs: z.exactOptional(z.number()),
});
export type StoredSnapshot = z.infer<typeof storedSnapshot>;

/** The draft before its oldest step. Without rows, the draft is as its base was described. */
const start = z.object({ base: count, rows: z.nullable(z.array(row)), nextRowId: count });
export type StoredStart = z.infer<typeof start>;

const side = z.nullable(storedValue);
const conflicts = z.object({
  at: z.nullable(count),
  items: z.array(z.object({ key: z.string(), base: side, theirs: side, mine: side })),
  takenOver: z.array(z.string()),
  keptMine: z.array(z.string()),
  gaveWay: z.array(z.tuple([z.string(), edit])),
  offered: z.exactOptional(z.array(z.string())),
  leftAlone: z.exactOptional(z.array(z.string())),
});
export type StoredConflicts = z.infer<typeof conflicts>;

export const storedMode = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("merge") }),
  z.object({ kind: z.literal("replace"), keepUntouched: z.boolean(), kept: z.array(z.string()) }),
]);

const sort = z.object({
  by: z.enum(SORT_KEYS),
  direction: z.enum(["ascending", "descending"]),
});

/** The small record that changes at every save. The list of drafts is made from heads alone. */
export const storedHead = z.object({
  format: z.literal(RECORD_FORMAT),
  id: z.string(),
  /** Account and object, see `draftKey`. Several drafts of one object are possible, though not intended. */
  objectKey: z.string(),
  account: z.string(),
  ref: storedRef,
  name: z.string(),
  /** The revision grows by one with each save. A writer that doesn't know the last one was overtaken. */
  revision: count,
  savedAtMs: z.number(),
  /**
   * A higher number means a later save, even after the clock was set back; see `draft-order.ts`. Earlier
   * builds wrote none.
   */
  order: z.exactOptional(z.number()),
  /** The number of rows that differ from what was described. */
  changeCount: count,
  mode: storedMode,
  // The view of a draft. A missing or unknown value is no reason to refuse the draft.
  filter: z.catch(z.string(), ""),
  only: z.catch(z.nullable(z.enum(ROW_FILTERS)), null),
  sort: z.catch(z.nullable(sort), null),
  /** The number of the draft's present base snapshot. */
  base: count,
  nextRowId: count,
  doneCount: count,
  editCount: count,
});
export type StoredHead = z.infer<typeof storedHead>;

/** A whole draft. Edits and snapshots have their numbers, so that a gap is noticed. */
export const storedDraft = z.object({
  head: storedHead,
  start,
  snapshots: z.array(z.tuple([count, storedSnapshot])),
  edits: z.array(z.tuple([count, edit])),
  conflicts: z.nullable(conflicts),
});
export type StoredDraft = z.infer<typeof storedDraft>;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
