import type { Draft, Row } from "#core/draft/draft.ts";
import { isTouched } from "#core/draft/draft.ts";
import type { Edit } from "#core/draft/edit.ts";
import { isForeign, type Metadata, type MetadataValue } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { WriteMode } from "#core/write/request-plan.ts";
import type { ConflictState } from "../draft/conflicts.ts";
import type { RowsShown } from "../draft/draft-memory.ts";
import type {
  StoredConflicts,
  StoredEdit,
  StoredHead,
  StoredRow,
  StoredSnapshot,
  StoredStart,
} from "./draft-record.ts";

/** The number of a snapshot within its draft. */
export type SnapshotNumber = (snapshot: Snapshot) => number;

export function encodeSnapshot(snapshot: Snapshot): StoredSnapshot {
  return { ...snapshot, ref: { ...snapshot.ref }, metadata: encodePairs(snapshot.metadata) };
}

export function encodePairs(metadata: Metadata): StoredPair[] {
  return Array.from(metadata, ([key, value]): StoredPair => [key, encodeValue(value)]);
}

export function encodeStart({ base, rows, nextRowId }: Draft, numberOf: SnapshotNumber): StoredStart {
  const isAsDescribed = nextRowId === rows.length && rows.every(isRowAsDescribed);
  return { base: numberOf(base), rows: isAsDescribed ? null : rows.map(encodeRow), nextRowId };
}

export function encodeEdit({ changes, base }: Edit, numberOf: SnapshotNumber): StoredEdit {
  return {
    changes: changes.map(({ rowId, before, after }) => ({
      rowId,
      before: before ? encodeRow(before) : null,
      after: after ? encodeRow(after) : null,
    })),
    base: base ? { before: numberOf(base.before), after: numberOf(base.after) } : null,
  };
}

export function encodeConflicts(state: ConflictState, numberOf: SnapshotNumber): StoredConflicts {
  return {
    at: state.at ? numberOf(state.at) : null,
    items: state.items.map(({ key, base, theirs, mine }) => ({
      key,
      base: encodeSide(base),
      theirs: encodeSide(theirs),
      mine: encodeSide(mine),
    })),
    takenOver: [...state.takenOver],
    keptMine: [...state.keptMine],
    gaveWay: Array.from(state.gaveWay, ([key, edit]) => [key, encodeEdit(edit, numberOf)]),
    offered: [...state.offered],
    leftAlone: [...state.leftAlone],
  };
}

export function encodeMode(mode: WriteMode): StoredHead["mode"] {
  return mode.kind === "merge" ? { kind: "merge" } : { ...mode, kept: [...mode.kept] };
}

export function encodeShown({ text, only, sort }: RowsShown): Pick<StoredHead, "filter" | "only" | "sort"> {
  return { filter: text, only: only ?? null, sort: sort ? { ...sort } : null };
}

type StoredPair = [string, StoredRow["value"]];

function encodeRow({ id, original, key, value, isRemoved, restored }: Row): StoredRow {
  return {
    id,
    original: original ? [original.key, encodeValue(original.value)] : null,
    key,
    value: encodeValue(value),
    isRemoved,
    ...(restored && { restored: [restored.key, encodeValue(restored.value)] }),
  };
}

export function encodeValue(value: MetadataValue): StoredRow["value"] {
  return isForeign(value) ? { ...value } : value;
}

export function encodeSide(value: MetadataValue | undefined): StoredRow["value"] | null {
  return value === undefined ? null : encodeValue(value);
}

/** Described rows are numbered from 0 in the order of the pairs, so the base alone describes such a row. */
function isRowAsDescribed(row: Row, index: number): boolean {
  return row.id === index && row.original !== undefined && !isTouched(row);
}
