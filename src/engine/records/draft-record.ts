import * as z from "zod/mini";
import { ROW_FILTERS } from "#core/draft/row-filter.ts";
import { SORT_KEYS } from "#core/draft/row-sort.ts";
import { RECORD_FORMAT } from "./draft-encoding.ts";

// How a draft is written down, in IndexedDB and in a file alike: JSON through and through, with pairs for maps, so that
// any key and any text comes back as it was. Fields that aren't named here are left alone by readers.

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

/** Snapshots are named by their number within the draft. */
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
  state: z.exactOptional(z.string()),
  access,
  metadata: z.array(storedPair),
  describedAtMs: z.number(),
  modifiedMs: z.exactOptional(z.number()),
});
export type StoredSnapshot = z.infer<typeof storedSnapshot>;

/** The draft before its oldest step. Without rows: as its base was described. */
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

/** What is small and changes at every save; the list of drafts is made of these alone. */
export const storedHead = z.object({
  format: z.literal(RECORD_FORMAT),
  id: z.string(),
  /** Account and object, see `draftKey`. Two drafts of one object are possible, though nobody makes them on purpose. */
  objectKey: z.string(),
  account: z.string(),
  ref: storedRef,
  name: z.string(),
  /** One more at each save: a writer that doesn't know the last one was overtaken. */
  revision: count,
  savedAtMs: z.number(),
  /** Higher for whatever was saved later, also after the clock was set back: see `draft-order.ts`. Earlier builds wrote none. */
  order: z.exactOptional(z.number()),
  /** Rows that differ from what was described. */
  changeCount: count,
  mode: storedMode,
  // How it is looked at: what an earlier version didn't write, or a later one wrote otherwise, is no reason to refuse it.
  filter: z.catch(z.string(), ""),
  only: z.catch(z.nullable(z.enum(ROW_FILTERS)), null),
  sort: z.catch(z.nullable(sort), null),
  /** The snapshot that the draft stands on now. */
  base: count,
  nextRowId: count,
  doneCount: count,
  editCount: count,
});
export type StoredHead = z.infer<typeof storedHead>;

/** A whole draft. Edits and snapshots come with their numbers, so that a hole shows. */
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
