import fc from "fast-check";
import {
  anyMetadata,
  crowdedMetadata,
  crowdedMove,
  editOfMove,
  exoticMove,
  snapshotOf,
} from "#core/arbitraries.ts";
import { draftFromSnapshot } from "#core/draft/draft.ts";
import { typeInCell } from "#core/draft/edit.ts";
import {
  createHistory,
  type EditHistory,
  endSession,
  recordEdit,
  redo,
  undo,
} from "#core/draft/edit-history.ts";
import { rebaseDraft } from "#core/draft/rebase.ts";
import { ROW_FILTERS } from "#core/draft/row-filter.ts";
import { timelineOf } from "#core/draft/timeline.ts";
import { undoSubmit } from "#core/draft/undo-submit.ts";
import type { Metadata } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { MERGE, replaceMode } from "#core/write/request-plan.ts";
import type { WrittenKey } from "#core/write/written-keys.ts";
import { carryConflicts, chooseSide, NO_CONFLICTS, offerConflicts } from "#engine/draft/conflicts.ts";
import { ALL_ROWS, type DraftMemory, type DraftPlace, type RowsShown } from "#engine/draft/draft-memory.ts";
import type { Timers } from "#engine/storage/timers.ts";

// For tests: drafts with a life behind them, and time that passes when it is told to.

export const PLACE: DraftPlace = { account: "curator", ref: { connection: "sandbox", objectId: "object" } };

type Deed =
  | {
      readonly kind: "move";
      readonly at: number;
      readonly what: "key" | "value" | "null";
      readonly text: string;
    }
  | { readonly kind: "undo" | "redo" | "end" }
  | { readonly kind: "rebase"; readonly metadata: Metadata }
  | { readonly kind: "same-describe" }
  | { readonly kind: "undo-submit"; readonly written: readonly WrittenKey[] }
  | { readonly kind: "choose"; readonly side: "mine" | "theirs" }
  | { readonly kind: "mode"; readonly kept: readonly string[] }
  | { readonly kind: "show"; readonly shown: RowsShown };

const anyShown: fc.Arbitrary<RowsShown> = fc.record({
  text: fc.string({ unit: "binary", maxLength: 5 }),
  only: fc.constantFrom(...ROW_FILTERS, undefined),
  sort: fc.constantFrom<RowsShown["sort"]>(undefined, { by: "value-bytes", direction: "descending" }),
});

const ofMoves = fc.oneof(crowdedMove, exoticMove).map((move): Deed => ({ kind: "move", ...move }));

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: ofMoves },
  { weight: 4, arbitrary: fc.constantFrom<Deed>({ kind: "undo" }, { kind: "redo" }, { kind: "end" }) },
  { weight: 2, arbitrary: crowdedMetadata.map((metadata): Deed => ({ kind: "rebase", metadata })) },
  fc.constant<Deed>({ kind: "same-describe" }),
  fc.tuple(crowdedMetadata, crowdedMetadata).map(
    ([before, after]): Deed => ({
      kind: "undo-submit",
      written: Array.from(before, ([key, value]) => ({ key, before: value, after: after.get(key) })),
    }),
  ),
  fc.constantFrom<Deed>({ kind: "choose", side: "mine" }, { kind: "choose", side: "theirs" }),
  fc.array(fc.string(), { maxLength: 2 }).map((kept): Deed => ({ kind: "mode", kept })),
  anyShown.map((shown): Deed => ({ kind: "show", shown })),
);

/** What was done to a draft between two saves. */
export const anyDeeds = fc.array(deed, { maxLength: 8 });

/** A snapshot with all that it may have. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .tuple(
    fc.oneof(anyMetadata, crowdedMetadata),
    fc.record({ project: fc.string(), state: fc.constantFrom("open", "closed") }, { requiredKeys: [] }),
    fc.constantFrom<Snapshot["access"]>(
      { kind: "writable" },
      { kind: "unknown" },
      { kind: "read-only", reason: { kind: "level-too-low", level: "VIEW", needed: "UPLOAD" } },
      { kind: "read-only", reason: { kind: "folder" } },
    ),
  )
  .map(([metadata, rest, access]) => ({ ...snapshotOf(metadata), ...rest, access, describedAtMs: 1234 }));

export function memoryBegunOn(snapshot: Snapshot): DraftMemory {
  const history = createHistory(draftFromSnapshot(snapshot));
  return { history, mode: MERGE, shown: ALL_ROWS, conflicts: NO_CONFLICTS };
}

export function doAll(memory: DraftMemory, deeds: readonly Deed[]): DraftMemory {
  return deeds.reduce(doOne, memory);
}

/** One step: another text in the first row's value. */
export function typed(memory: DraftMemory, text: string): DraftMemory {
  const edit = typeInCell(memory.history.draft, 0, "value", text);
  return edit ? { ...memory, history: recordEdit(memory.history, edit) } : memory;
}

/** All of a memory that can be compared by value, however deep its history. */
export function plainMemory({ history, mode, shown, conflicts }: DraftMemory) {
  const { draft, start } = history;
  return { draft, start, timeline: timelineOf(history), mode, shown, conflicts };
}

/** Rows at every step of the history. */
export function rowsOfAllSteps({ history }: DraftMemory): unknown[] {
  let at: EditHistory = history;
  while (at.past) at = undo(at);
  const rows: unknown[] = [at.draft];
  while (at.future) {
    at = redo(at);
    rows.push(at.draft);
  }
  return rows;
}

/** Time that stands still until `pass` is called. */
export function createHandTimers(): Timers & { pass(ms: number): void } {
  let nowMs = 0;
  let waiting: { atMs: number; task: () => void }[] = [];
  return {
    after: (delayMs, task) => {
      const entry = { atMs: nowMs + delayMs, task };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    pass: (ms) => {
      nowMs += ms;
      const due = waiting.filter(({ atMs }) => atMs <= nowMs);
      waiting = waiting.filter(({ atMs }) => atMs > nowMs);
      for (const { task } of due) task();
    },
  };
}

function doOne(memory: DraftMemory, deed: Deed): DraftMemory {
  const { history, conflicts } = memory;
  const { draft } = history;
  switch (deed.kind) {
    case "move": {
      const edit = editOfMove(draft, deed);
      return edit ? { ...memory, history: recordEdit(history, edit, "session") } : memory;
    }
    case "undo":
      return { ...memory, history: undo(history) };
    case "redo":
      return { ...memory, history: redo(history) };
    case "end":
      return { ...memory, history: endSession(history) };
    case "rebase": {
      const fresh = snapshotOf(deed.metadata);
      const rebase = rebaseDraft(draft, fresh);
      const carried = carryConflicts(conflicts, draft, fresh, rebase);
      return { ...memory, history: recordEdit(history, rebase.edit), conflicts: carried };
    }
    case "same-describe":
      return {
        ...memory,
        history: { ...history, draft: { ...draft, base: { ...draft.base, describedAtMs: 5 } } },
      };
    case "undo-submit": {
      const undone = undoSubmit(draft, { ...draft.base, describedAtMs: 6 }, deed.written);
      const offered = offerConflicts(conflicts, draft, undone);
      return { ...memory, history: recordEdit(history, undone.edit), conflicts: offered };
    }
    case "choose": {
      const [first] = conflicts.items;
      if (!first || conflicts.at !== draft.base) return memory;
      const choice = chooseSide(conflicts, draft, first.key, deed.side);
      const chosen = choice.edit ? recordEdit(history, choice.edit) : history;
      return { ...memory, history: chosen, conflicts: choice.conflicts };
    }
    case "mode":
      return { ...memory, mode: replaceMode(false, deed.kept) };
    case "show":
      return { ...memory, shown: deed.shown };
  }
}
