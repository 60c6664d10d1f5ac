import fc from "fast-check";
import { expect, test } from "vitest";
import {
  crowdedDraft,
  crowdedKey,
  type Move,
  makeMoves,
  snapshotOf,
  soundDraft,
  withoutBlank,
} from "../arbitraries.ts";
import type { MetadataValue } from "../object/metadata.ts";
import { type Draft, draftFromSnapshot, draftMetadata, isPair } from "./draft.ts";
import { applyEdit, reverseEdit } from "./edit.ts";
import { setKeys, type WantedValues } from "./set-keys.ts";

const wantedValues: fc.Arbitrary<WantedValues> = fc
  .array(fc.tuple(crowdedKey, fc.constantFrom(undefined, "", "1", "9")), { maxLength: 4 })
  .map((entries) => new Map(entries));

function withKeys(metadata: ReadonlyMap<string, MetadataValue>, values: WantedValues) {
  const result = new Map(metadata);
  for (const [key, value] of values) {
    if (value === undefined) result.delete(key);
    else result.set(key, value);
  }
  return result;
}

function draftAfter(pairs: Readonly<Record<string, string>>, ...moves: Move[]): Draft {
  return makeMoves(draftFromSnapshot(snapshotOf(pairs)), moves);
}

test("[E10] the keys asked for hold the values asked for, and all others what they held", () => {
  fc.assert(
    fc.property(soundDraft, wantedValues, (draft, values) => {
      const after = applyEdit(draft, setKeys(draft, values));
      const expected = withKeys(draftMetadata(draft), values);
      expect(withoutBlank(draftMetadata(after))).toEqual(withoutBlank(expected));
    }),
    { numRuns: 1000 },
  );
});

test("[E10] also where keys stand in several rows: of those that were set only one is left", () => {
  fc.assert(
    fc.property(crowdedDraft, wantedValues, (draft, values) => {
      const after = applyEdit(draft, setKeys(draft, values));
      for (const [key, value] of values) {
        expect(draftMetadata(after).get(key)).toBe(value);
        const holders = after.rows.filter((row) => row.key === key && isPair(row));
        expect(holders).toHaveLength(value === undefined ? 0 : 1);
      }
    }),
  );
});

test("[E11] no described row is given up, and ids stay sorted and unique", () => {
  fc.assert(
    fc.property(crowdedDraft, wantedValues, (draft, values) => {
      const edit = setKeys(draft, values);
      const after = applyEdit(draft, edit);
      const described = ({ rows }: Draft) =>
        rows.flatMap(({ id, original }) => (original ? [{ id, original }] : []));
      expect(described(after)).toEqual(described(draft));
      const ids = after.rows.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort((one, other) => one - other));
      expect(applyEdit(after, reverseEdit(edit)).rows).toEqual(draft.rows);
    }),
  );
});

test("[E11] a renamed row whose old key is wanted back gets it, and the new key a row of its own", () => {
  const draft = draftAfter({ a: "1" }, { at: 0, what: "key", text: "b" });
  const after = applyEdit(draft, setKeys(draft, new Map([["a", "2"]])));
  expect(after.rows).toEqual([
    { id: 0, original: { key: "a", value: "1" }, key: "a", value: "2", isRemoved: false },
    { id: 1, original: undefined, key: "b", value: "1", isRemoved: false },
  ]);
});

test("[E11] a row that was set to null takes its key back from an added one", () => {
  const draft = draftAfter(
    { a: "1" },
    { at: 0, what: "null", text: "" },
    { at: 1, what: "key", text: "a" },
    { at: 1, what: "value", text: "2" },
  );
  const after = applyEdit(draft, setKeys(draft, new Map([["a", "3"]])));
  expect(after.rows).toEqual([
    { id: 0, original: { key: "a", value: "1" }, key: "a", value: "3", isRemoved: false },
  ]);
});

test("[E10] asking for nothing changes nothing", () => {
  const draft = draftAfter({ a: "1" });
  expect(setKeys(draft, new Map())).toEqual({ changes: [] });
  expect(setKeys(draft, new Map([["absent", undefined]]))).toEqual({ changes: [] });
});
