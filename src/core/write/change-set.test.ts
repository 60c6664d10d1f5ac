import fc from "fast-check";
import { expect, test } from "vitest";
import {
  anyMetadata,
  crowdedDraft,
  crowdedMetadata,
  exoticDraft,
  type Move,
  makeMoves,
  setNull,
  snapshotOf,
  typeKey,
  typeValue,
} from "../arbitraries.ts";
import { draftFromSnapshot, draftMetadata } from "../draft/draft.ts";
import { changeSetFromDraft } from "../draft/draft-change-set.ts";
import type { MetadataValue } from "../object/metadata.ts";
import { sameMetadata } from "../object/metadata.ts";
import {
  applyChangeSet,
  type ChangeSet,
  countChanges,
  diffMetadata,
  reverseChangeSet,
  withoutKeys,
} from "./change-set.ts";

const anyDraft = fc.oneof(crowdedDraft, exoticDraft);
const twoMetadata = fc.oneof(fc.tuple(crowdedMetadata, crowdedMetadata), fc.tuple(anyMetadata, anyMetadata));

function changesOf(pairs: Readonly<Record<string, MetadataValue>>, ...moves: Move[]): ChangeSet {
  return changeSetFromDraft(makeMoves(draftFromSnapshot(snapshotOf(pairs)), moves));
}

const changeSet = (groups: Partial<Record<"added" | "updated" | "removed", object>>): ChangeSet => ({
  added: new Map(Object.entries(groups.added ?? {})),
  updated: new Map(Object.entries(groups.updated ?? {})),
  removed: new Map(Object.entries(groups.removed ?? {})),
});

test("[C1] applied to the base, a draft's change set gives what the draft wants", () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const after = applyChangeSet(draft.base.metadata, changeSetFromDraft(draft));
      expect(sameMetadata(after, draftMetadata(draft))).toBe(true);
    }),
  );
});

test("[C2] a draft's change set is the difference between its base and what it wants", () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      expect(changeSetFromDraft(draft)).toEqual(diffMetadata(draft.base.metadata, draftMetadata(draft)));
    }),
  );
});

test("[C2] every key is in one group at most, and in none exactly when it stays", () => {
  fc.assert(
    fc.property(twoMetadata, ([from, to]) => {
      const { added, updated, removed } = diffMetadata(from, to);
      for (const name of new Set([...from.keys(), ...to.keys()])) {
        const stays = sameMetadata(onlyKey(from, name), onlyKey(to, name));
        const groups = [added, updated, removed].filter((group) => group.has(name));
        expect(groups).toHaveLength(stays ? 0 : 1);
      }
      expect(countChanges(diffMetadata(from, from))).toBe(0);
    }),
  );
});

test("[C3] reverse of reverse is the same, and the reverse takes the change back", () => {
  fc.assert(
    fc.property(twoMetadata, ([from, to]) => {
      const changes = diffMetadata(from, to);
      expect(reverseChangeSet(reverseChangeSet(changes))).toEqual(changes);
      expect(reverseChangeSet(changes)).toEqual(diffMetadata(to, from));
      expect(sameMetadata(applyChangeSet(from, changes), to)).toBe(true);
      expect(sameMetadata(applyChangeSet(to, reverseChangeSet(changes)), from)).toBe(true);
    }),
  );
});

test("[C4] adding then removing a key leaves no change", () => {
  expect(changesOf({ a: "1" }, typeKey(1, "b"), typeValue(1, "2"), setNull(1))).toEqual(changeSet({}));
  expect(changesOf({ a: "1" }, typeKey(1, "b"), typeKey(1, ""))).toEqual(changeSet({}));
});

test("[C4] changing a value and changing it back leaves no change", () => {
  expect(changesOf({ a: "1" }, typeValue(0, "2"), typeValue(0, "1"))).toEqual(changeSet({}));
  expect(changesOf({ a: "1" }, setNull(0), setNull(0))).toEqual(changeSet({}));
});

test("[C5] a rename removes the old key and adds the new one", () => {
  expect(changesOf({ a: "1" }, typeKey(0, "b"))).toEqual(
    changeSet({ added: { b: "1" }, removed: { a: "1" } }),
  );
});

test("[C5] a chain of renames hands each value on", () => {
  expect(changesOf({ a: "1", b: "2" }, typeKey(1, "c"), typeKey(0, "b"))).toEqual(
    changeSet({ added: { c: "2" }, updated: { b: { from: "2", to: "1" } }, removed: { a: "1" } }),
  );
});

test("[C5] two keys swapped by renames are two updates", () => {
  expect(changesOf({ a: "1", b: "2" }, typeKey(0, "b"), typeKey(1, "a"))).toEqual(
    changeSet({ updated: { a: { from: "1", to: "2" }, b: { from: "2", to: "1" } } }),
  );
});

test("[C6] a row added under the key of a removed one is an update of that key", () => {
  const updated = changesOf({ a: "1" }, setNull(0), typeKey(1, "a"), typeValue(1, "2"));
  expect(updated).toEqual(changeSet({ updated: { a: { from: "1", to: "2" } } }));
  expect(changesOf({ a: "1" }, setNull(0), typeKey(1, "a"), typeValue(1, "1"))).toEqual(changeSet({}));
});

test("[C7] without some keys a change set leaves those alone, and does to the others what it did", () => {
  fc.assert(
    fc.property(twoMetadata, fc.func(fc.boolean()), ([from, to], isLeftOut) => {
      const all = [...new Set([...from.keys(), ...to.keys()])];
      const leftOut = new Set(all.filter((key) => isLeftOut(key)));
      const result = applyChangeSet(from, withoutKeys(diffMetadata(from, to), leftOut));
      for (const key of all) expect(result.get(key)).toEqual((leftOut.has(key) ? from : to).get(key));
    }),
  );
});

test("[M6] a key called __proto__ is added, changed and removed like any other", () => {
  expect(changesOf({}, typeKey(0, "__proto__"), typeValue(0, "1")).added).toEqual(
    new Map([["__proto__", "1"]]),
  );
  expect(diffMetadata(new Map([["__proto__", "1"]]), new Map()).removed.get("__proto__")).toBe("1");
});

test("[M1] a value emptied is an update to the empty text, not a removal", () => {
  expect(changesOf({ a: "1" }, typeValue(0, ""))).toEqual(
    changeSet({ updated: { a: { from: "1", to: "" } } }),
  );
});

function onlyKey(metadata: ReadonlyMap<string, MetadataValue>, name: string) {
  return new Map([...metadata].filter(([other]) => other === name));
}
