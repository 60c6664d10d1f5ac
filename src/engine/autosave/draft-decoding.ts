import { draftFromSnapshot, isSoundDraft, type Row } from "#core/draft/draft.ts";
import type { Edit } from "#core/draft/edit.ts";
import { historyFromTimeline } from "#core/draft/timeline.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { type ConflictState, NO_CONFLICTS } from "../draft/conflicts.ts";
import { countTouched, type DraftMemory } from "../draft/draft-memory.ts";
import { decodeMode, decodeSide } from "../records/decode-values.ts";
import type { DraftProblem } from "../records/draft-problem.ts";
import {
  type StoredConflicts,
  type StoredDraft,
  type StoredEdit,
  type StoredHead,
  type StoredRow,
  type StoredStart,
  storedDraft,
  storedHead,
} from "../records/draft-record.ts";
import { RECORD_FORMAT } from "../records/record-format.ts";
import type { DraftMirror } from "./draft-mirror.ts";
import { idOf, type ListedDraft } from "./draft-records.ts";

export type DecodedDraft =
  | {
      readonly kind: "draft";
      readonly head: StoredHead;
      readonly memory: DraftMemory;
      readonly mirror: DraftMirror;
    }
  | { readonly kind: "unreadable"; readonly problem: DraftProblem; readonly detail: string };

/** Decodes a stored draft. Never throws; a draft with any unsound part isn't opened at all. */
export function decodeDraft(raw: unknown): DecodedDraft {
  const parsed = storedDraft.safeParse(raw);
  if (!parsed.success) return unreadable(raw, parsed.error.issues[0]?.message ?? "unknown");
  const { head } = parsed.data;
  try {
    const decoded = build(parsed.data);
    const { memory } = decoded;
    if (!isSoundDraft(memory.history.start) || !isSoundDraft(memory.history.draft)) fail("its rows");
    if (countTouched(memory) !== head.changeCount) fail("the number of changes");
    return { kind: "draft", head, ...decoded };
  } catch (error) {
    return unreadable(raw, error instanceof Error ? error.message : String(error));
  }
}

/** The entry of a stored draft in the list of drafts, read from its head. */
export function listedDraft(raw: unknown): ListedDraft {
  const parsed = storedHead.safeParse(raw);
  if (parsed.success) return { kind: "draft", id: parsed.data.id, head: parsed.data };
  return { kind: "unreadable", id: idOf(raw), problem: isNewerFormat(raw) ? "newer-format" : "damaged" };
}

/** Was the record written by a later version of this page? */
function isNewerFormat(head: unknown): boolean {
  if (typeof head !== "object" || head === null || !("format" in head)) return false;
  return typeof head.format === "number" && head.format > RECORD_FORMAT;
}

function unreadable(raw: unknown, detail: string): DecodedDraft {
  const head = typeof raw === "object" && raw !== null && "head" in raw ? raw.head : undefined;
  return { kind: "unreadable", problem: isNewerFormat(head) ? "newer-format" : "damaged", detail };
}

function build(stored: StoredDraft): { memory: DraftMemory; mirror: DraftMirror } {
  const { head } = stored;
  const byNumber = new Map(
    stored.snapshots.map(([number, { metadata, ...rest }]) => [
      number,
      { ...rest, metadata: new Map(metadata) } satisfies Snapshot,
    ]),
  );
  const snapshot = (number: number) => byNumber.get(number) ?? fail(`snapshot ${number}`);
  const edits = stored.edits.map(([number, edit], index) =>
    number === index ? decodeEdit(edit, snapshot) : fail(`step ${index}`),
  );
  if (edits.length !== head.editCount || head.doneCount > head.editCount) fail("the number of steps");
  const start = decodeStart(stored.start, snapshot);
  const history = historyFromTimeline(start, { edits, doneCount: head.doneCount });
  const draft = { ...history.draft, base: snapshot(head.base), nextRowId: head.nextRowId };
  const conflicts = stored.conflicts ? decodeConflicts(stored.conflicts, snapshot) : NO_CONFLICTS;
  return {
    memory: {
      history: { ...history, draft },
      mode: decodeMode(head.mode),
      shown: { text: head.filter, only: head.only ?? undefined, sort: head.sort ?? undefined },
      conflicts,
    },
    mirror: {
      head,
      start,
      edits,
      conflicts,
      snapshots: new Map(Array.from(byNumber, ([number, known]) => [known, number])),
    },
  };
}

type SnapshotOfNumber = (number: number) => Snapshot;

function decodeStart({ base, rows, nextRowId }: StoredStart, snapshot: SnapshotOfNumber) {
  const described = draftFromSnapshot(snapshot(base));
  return rows ? { ...described, rows: rows.map(decodeRow), nextRowId } : described;
}

function decodeEdit({ changes, base }: StoredEdit, snapshot: SnapshotOfNumber): Edit {
  const decoded = changes.map(({ rowId, before, after }) => ({
    rowId,
    before: before ? decodeRow(before) : undefined,
    after: after ? decodeRow(after) : undefined,
  }));
  if (!base) return { changes: decoded };
  return { changes: decoded, base: { before: snapshot(base.before), after: snapshot(base.after) } };
}

function decodeRow({ original, restored, ...row }: StoredRow): Row {
  return {
    ...row,
    original: original ? { key: original[0], value: original[1] } : undefined,
    ...(restored && { restored: { key: restored[0], value: restored[1] } }),
  };
}

function decodeConflicts(stored: StoredConflicts, snapshot: SnapshotOfNumber): ConflictState {
  return {
    at: stored.at === null ? undefined : snapshot(stored.at),
    items: stored.items.map(({ key, base, theirs, mine }) => ({
      key,
      base: decodeSide(base),
      theirs: decodeSide(theirs),
      mine: decodeSide(mine),
    })),
    takenOver: stored.takenOver,
    keptMine: new Set(stored.keptMine),
    gaveWay: new Map(stored.gaveWay.map(([key, edit]) => [key, decodeEdit(edit, snapshot)])),
    offered: new Set(stored.offered),
    leftAlone: new Set(stored.leftAlone),
  };
}

function fail(what: string): never {
  throw new Error(`${what} doesn't fit`);
}
