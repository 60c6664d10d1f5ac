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
  RECORD_FORMAT,
  type SnapshotNumber,
} from "../records/draft-encoding.ts";
import type {
  StoredConflicts,
  StoredEdit,
  StoredHead,
  StoredSnapshot,
  StoredStart,
} from "../records/draft-record.ts";

/** What is known to be stored of a draft, by identity: all else has to be written. */
export type DraftMirror = {
  readonly head: StoredHead;
  readonly start: Draft;
  readonly edits: readonly Edit[];
  readonly conflicts: ConflictState;
  readonly snapshots: ReadonlyMap<Snapshot, number>;
};

/** A piece of a draft that is stored by itself. */
export type DraftPart =
  | { readonly kind: "start"; readonly number: 0; readonly value: StoredStart }
  | { readonly kind: "conflicts"; readonly number: 0; readonly value: StoredConflicts }
  | { readonly kind: "snapshot"; readonly number: number; readonly value: StoredSnapshot }
  | { readonly kind: "edit"; readonly number: number; readonly value: StoredEdit };

/** One save: the head and those parts alone that aren't stored yet. */
export type DraftWrite = {
  readonly head: StoredHead;
  /** The revision that must be stored now; `undefined`: none at all. */
  readonly follows: number | undefined;
  readonly puts: readonly DraftPart[];
  /** Steps from this number on are no more. */
  readonly editCount: number;
  readonly dropSnapshots: readonly number[];
};

/** What a save says of itself. `draftId` is for a draft that isn't stored yet. */
export type SaveFacts = {
  readonly place: DraftPlace;
  readonly draftId: string;
  readonly nowMs: number;
  /** Of this save among all: see `draft-order.ts`. */
  readonly order: number;
};

/** What to write so that a draft is stored as it is now, and what is stored after that. */
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

/** Every snapshot that the draft speaks of, under the number that it has already or the next one. */
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
