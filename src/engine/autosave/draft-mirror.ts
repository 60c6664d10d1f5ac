import type { Draft } from "#core/draft/draft.ts";
import type { Edit } from "#core/draft/edit.ts";
import { timelineOf } from "#core/draft/timeline.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { type ConflictState, NO_CONFLICTS } from "../draft/conflicts.ts";
import { countTouched, type DraftMemory, type DraftPlace, draftKey } from "../draft/draft-memory.ts";
import {
  encodeConflicts,
  encodeEdit,
  encodeMode,
  encodeShown,
  encodeSnapshot,
  encodeStart,
  type SnapshotNumber,
} from "../records/draft-encoding.ts";
import type {
  StoredConflicts,
  StoredEdit,
  StoredHead,
  StoredSnapshot,
  StoredStart,
} from "../records/draft-record.ts";
import { RECORD_FORMAT } from "../records/record-format.ts";

/** The stored state of a draft, compared by identity: everything else must still be written. */
export type DraftMirror = {
  readonly head: StoredHead;
  readonly start: Draft;
  readonly edits: readonly Edit[];
  readonly conflicts: ConflictState;
  readonly snapshots: ReadonlyMap<Snapshot, number>;
};

/** A piece of a draft that is stored as a record of its own. */
export type DraftPart =
  | { readonly kind: "start"; readonly number: 0; readonly value: StoredStart }
  | { readonly kind: "conflicts"; readonly number: 0; readonly value: StoredConflicts }
  | { readonly kind: "snapshot"; readonly number: number; readonly value: StoredSnapshot }
  | { readonly kind: "edit"; readonly number: number; readonly value: StoredEdit };

/** One save: the head, and the parts that aren't stored yet. */
export type DraftWrite = {
  readonly head: StoredHead;
  /** The revision that must be stored for the save to succeed; `undefined` means none. */
  readonly follows: number | undefined;
  readonly puts: readonly DraftPart[];
  /** Stored steps from this number on are deleted. */
  readonly editCount: number;
  readonly dropSnapshots: readonly number[];
};

/** Facts about a save. `draftId` is used for a draft that isn't stored yet. */
export type SaveFacts = {
  readonly place: DraftPlace;
  readonly draftId: string;
  readonly nowMs: number;
  /** The position of this save among all saves, see `draft-order.ts`. */
  readonly order: number;
};

/** Plans the records to write so that the draft is stored as it is now, and the mirror after that. */
export function planDraftWrite(
  memory: DraftMemory,
  stored: DraftMirror | undefined,
  { place, draftId, nowMs, order }: SaveFacts,
): { readonly write: DraftWrite; readonly mirror: DraftMirror } {
  const { history, conflicts } = memory;
  const { draft, start } = history;
  const { edits, doneCount } = timelineOf(history);
  const snapshots = numberSnapshots(memory, edits, stored?.snapshots);
  const numberOf: SnapshotNumber = (snapshot) => snapshots.get(snapshot) ?? 0;
  const head: StoredHead = {
    format: RECORD_FORMAT,
    id: stored?.head.id ?? draftId,
    objectKey: draftKey(place),
    account: place.account,
    ref: { ...place.ref },
    name: draft.base.name,
    revision: (stored?.head.revision ?? 0) + 1,
    savedAtMs: nowMs,
    order,
    changeCount: countTouched(memory),
    mode: encodeMode(memory.mode),
    ...encodeShown(memory.shown),
    base: numberOf(draft.base),
    nextRowId: draft.nextRowId,
    doneCount,
    editCount: edits.length,
  };

  const puts: DraftPart[] = [];
  for (const [snapshot, number] of snapshots) {
    if (!stored?.snapshots.has(snapshot))
      puts.push({ kind: "snapshot", number, value: encodeSnapshot(snapshot) });
  }
  if (start !== stored?.start) puts.push({ kind: "start", number: 0, value: encodeStart(start, numberOf) });
  for (const [number, edit] of edits.entries()) {
    if (edit !== stored?.edits[number])
      puts.push({ kind: "edit", number, value: encodeEdit(edit, numberOf) });
  }
  if (conflicts !== (stored?.conflicts ?? NO_CONFLICTS))
    puts.push({ kind: "conflicts", number: 0, value: encodeConflicts(conflicts, numberOf) });

  const dropSnapshots = Array.from(stored?.snapshots ?? [])
    .filter(([snapshot]) => !snapshots.has(snapshot))
    .map(([, number]) => number);
  const follows = stored?.head.revision;
  return {
    write: { head, follows, puts, editCount: edits.length, dropSnapshots },
    mirror: { head, start, edits, conflicts, snapshots },
  };
}

/** Numbers every snapshot that the draft refers to; known snapshots keep their numbers. */
function numberSnapshots(
  { history: { draft, start }, conflicts }: DraftMemory,
  edits: readonly Edit[],
  known: ReadonlyMap<Snapshot, number> = new Map(),
): ReadonlyMap<Snapshot, number> {
  const numbered = new Map<Snapshot, number>();
  let next = Math.max(-1, ...known.values()) + 1;
  const add = (snapshot: Snapshot | undefined) => {
    if (!snapshot || numbered.has(snapshot)) return;
    numbered.set(snapshot, known.get(snapshot) ?? next++);
  };
  add(start.base);
  for (const { base } of edits) {
    add(base?.before);
    add(base?.after);
  }
  add(draft.base);
  add(conflicts.at);
  return numbered;
}
