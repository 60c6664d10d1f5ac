import fc from "fast-check";
import { expect, test } from "vitest";
import { crowdedDraft, crowdedSnapshot, exoticDraft, soundDraft, withoutBlank } from "../arbitraries.ts";
import { type MetadataValue, sameValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import { type Draft, draftMetadata, isPair, type Row } from "./draft.ts";
import { changeSetFromDraft } from "./draft-change-set.ts";
import { applyEdit, reverseEdit } from "./edit.ts";
import { isUnresolved, rebaseDraft, takeTheirs } from "./rebase.ts";

function rebased(draft: Draft, fresh: Snapshot) {
  const rebase = rebaseDraft(draft, fresh);
  return { ...rebase, draft: applyEdit(draft, rebase.edit) };
}

/** The expected three-way merge of one key. */
function merged(draft: Draft, fresh: Snapshot, name: string) {
  const base = draft.base.metadata.get(name);
  const mine = draftMetadata(draft).get(name);
  const theirs = fresh.metadata.get(name);
  if (sameValue(theirs, base) || sameValue(mine, theirs)) return { wanted: mine, kind: "mine" };
  if (sameValue(mine, base)) return { wanted: theirs, kind: "taken-over" };
  return { wanted: mine, kind: "conflict" };
}

function allKeys(draft: Draft, fresh: Snapshot): Set<string> {
  return new Set([...draft.base.metadata.keys(), ...draftMetadata(draft).keys(), ...fresh.metadata.keys()]);
}

function expectStandsOn(draft: Draft, fresh: Snapshot) {
  expect(draft.base).toBe(fresh);
  const originals = draft.rows.flatMap(({ original }) => (original ? [original] : []));
  expect(originals).toHaveLength(fresh.metadata.size);
  for (const original of originals) {
    expect(sameValue(original.value, fresh.metadata.get(original.key))).toBe(true);
  }
  expect(new Set(originals.map((original) => original.key))).toEqual(new Set(fresh.metadata.keys()));
  const ids = draft.rows.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort((one, other) => one - other));
  expect(ids.every((id) => id < draft.nextRowId)).toBe(true);
}

test("[R1] [R2] [R3] every key is merged by itself: mine, theirs, or mine and a conflict", () => {
  fc.assert(
    fc.property(soundDraft, crowdedSnapshot, (draft, fresh) => {
      const after = rebased(draft, fresh);
      const wanted = new Map<string, MetadataValue>();
      const conflicts = new Set<string>();
      const takenOver = new Set<string>();
      for (const name of allKeys(draft, fresh)) {
        const state = merged(draft, fresh, name);
        if (state.wanted !== undefined) wanted.set(name, state.wanted);
        if (state.kind === "conflict") conflicts.add(name);
        if (state.kind === "taken-over") takenOver.add(name);
      }
      expect(withoutBlank(draftMetadata(after.draft))).toEqual(withoutBlank(wanted));
      expect(new Set(after.conflicts.map((conflict) => conflict.key))).toEqual(conflicts);
      expect(new Set(after.takenOver)).toEqual(takenOver);
    }),
    { numRuns: 2000 },
  );
});

test("[R2] a conflict says what the base, they and I have", () => {
  fc.assert(
    fc.property(crowdedDraft, crowdedSnapshot, (draft, fresh) => {
      const after = rebased(draft, fresh);
      for (const conflict of after.conflicts) {
        expect(sameValue(conflict.base, draft.base.metadata.get(conflict.key))).toBe(true);
        expect(sameValue(conflict.theirs, fresh.metadata.get(conflict.key))).toBe(true);
        expect(sameValue(conflict.mine, draftMetadata(draft).get(conflict.key))).toBe(true);
        expect(sameValue(conflict.mine, conflict.theirs)).toBe(false);
        expect(isUnresolved(after.draft, conflict)).toBe(true);
      }
    }),
  );
});

test("[R4] the draft stands on the newer snapshot, its rows sorted and each pair in one", () => {
  fc.assert(
    fc.property(fc.oneof(crowdedDraft, exoticDraft), crowdedSnapshot, (draft, fresh) => {
      const after = rebased(draft, fresh);
      expectStandsOn(after.draft, fresh);
      const newRows = after.draft.rows.filter((row) => row.id >= draft.nextRowId);
      expect(after.draft.rows.slice(after.draft.rows.length - newRows.length)).toEqual(newRows);
    }),
    { numRuns: 1000 },
  );
});

test("[R4] a draft may be carried over again and again", () => {
  fc.assert(
    fc.property(soundDraft, fc.array(crowdedSnapshot, { maxLength: 4 }), (draft, snapshots) => {
      let current = draft;
      for (const fresh of snapshots) {
        current = rebased(current, fresh).draft;
        expectStandsOn(current, fresh);
      }
    }),
  );
});

test("[R5] reversed, the rebase gives the draft back with its old base", () => {
  fc.assert(
    fc.property(fc.oneof(crowdedDraft, exoticDraft), crowdedSnapshot, (draft, fresh) => {
      const { edit, draft: after } = rebased(draft, fresh);
      const back = applyEdit(after, reverseEdit(edit));
      expect(back.rows).toEqual(draft.rows);
      expect(back.base).toBe(draft.base);
    }),
  );
});

test("[R1] an unchanged object leaves every row as it is", () => {
  fc.assert(
    fc.property(crowdedDraft, (draft) => {
      const { edit, conflicts, takenOver } = rebaseDraft(draft, { ...draft.base, describedAtMs: 1 });
      expect(edit.changes).toEqual([]);
      expect([...conflicts, ...takenOver]).toEqual([]);
    }),
  );
});

test("[R6] taking theirs settles that conflict and no other key", () => {
  fc.assert(
    fc.property(
      soundDraft,
      crowdedSnapshot,
      fc.array(fc.nat({ max: 4 }), { maxLength: 3 }),
      (draft, fresh, picks) => {
        const after = rebased(draft, fresh);
        let current = after.draft;
        for (const pick of picks) {
          const conflict = after.conflicts[pick];
          if (!conflict) continue;
          const wanted = new Map(draftMetadata(current));
          if (conflict.theirs === undefined) wanted.delete(conflict.key);
          else wanted.set(conflict.key, conflict.theirs);
          current = applyEdit(current, takeTheirs(current, conflict));
          expect(withoutBlank(draftMetadata(current))).toEqual(withoutBlank(wanted));
          expect(isUnresolved(current, conflict)).toBe(false);
          expectStandsOn(current, fresh);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test("[R6] with theirs taken in every conflict, only what I changed alone is left to write", () => {
  fc.assert(
    fc.property(soundDraft, crowdedSnapshot, (draft, fresh) => {
      const after = rebased(draft, fresh);
      const settled = after.conflicts.reduce(
        (current, conflict) => applyEdit(current, takeTheirs(current, conflict)),
        after.draft,
      );
      const { added, updated, removed } = changeSetFromDraft(settled);
      for (const name of [...added.keys(), ...updated.keys(), ...removed.keys()]) {
        expect(sameValue(draft.base.metadata.get(name), fresh.metadata.get(name))).toBe(true);
      }
    }),
  );
});

test("[R7] no typed text goes, also where a key stands in several rows", () => {
  fc.assert(
    fc.property(crowdedDraft, crowdedSnapshot, (draft, fresh) => {
      const after = rebased(draft, fresh).draft.rows.filter(isPair);
      for (const row of draft.rows) {
        const isTyped =
          isPair(row) &&
          (row.key !== "" || row.value !== "") &&
          !sameValue(row.value, draft.base.metadata.get(row.key));
        if (isTyped) expect(after.map(textsOf)).toContainEqual(textsOf(row));
      }
    }),
  );
});

function textsOf({ key: name, value: text }: Row) {
  return [name, text];
}
