import fc from "fast-check";
import { expect, test } from "vitest";
import {
  crowdedDraft,
  crowdedKey,
  makeMoves,
  setNull,
  snapshotOf,
  typeKey,
  typeValue,
} from "../arbitraries.ts";
import { draftFromSnapshot, draftMetadata, isSoundDraft } from "../draft/draft.ts";
import { applyEdit, reverseEdit } from "../draft/edit.ts";
import type { Template } from "./template.ts";
import { addKeys, dropRows, emptyRows, keysToAdd, missingKeys } from "./template-keys.ts";

function requiring(required: readonly string[]): Template {
  const fields = required.map((key) => ({ key, values: [] }));
  const nothing = { name: undefined, description: undefined, rules: new Map() };
  return { ...nothing, schemaDraft: "2020-12", fields, required, isClosed: false };
}

const anyTemplate = fc.uniqueArray(crowdedKey, { maxLength: 5 }).map(requiring);

test("[G8] adding the missing keys leaves none to add, touches nothing else, and can be taken back", () => {
  fc.assert(
    fc.property(crowdedDraft, anyTemplate, (draft, template) => {
      const keys = keysToAdd(template, draft);
      const edit = addKeys(draft, keys);
      const after = applyEdit(draft, edit);
      expect(isSoundDraft(after)).toBe(true);
      expect(keysToAdd(template, after)).toEqual([]);
      expect([...draftMetadata(after)]).toEqual([
        ...draftMetadata(draft),
        ...keys.map((key): [string, string] => [key, ""]),
      ]);
      expect(applyEdit(after, reverseEdit(edit)).rows).toEqual(draft.rows);
    }),
  );
});

test("[G8] a key that the user set to null is missing, and isn't added again", () => {
  const template = requiring(["a", "b"]);
  const draft = makeMoves(draftFromSnapshot(snapshotOf({ a: "1" })), [setNull(0)]);
  expect(missingKeys(template, draft)).toEqual(["a", "b"]);
  expect(keysToAdd(template, draft)).toEqual(["b"]);
});

test("[G9] added rows that nobody filled in can be left out, described ones stay", () => {
  const template = requiring(["a", "b", "c"]);
  const described = draftFromSnapshot(snapshotOf({ a: "" }));
  const added = applyEdit(described, addKeys(described, keysToAdd(template, described)));
  const draft = makeMoves(added, [typeValue(1, "filled"), typeKey(3, "own")]);
  expect(emptyRows(template, draft)).toEqual([2]);
  const after = applyEdit(draft, dropRows(draft, [0, ...emptyRows(template, draft)]));
  expect([...draftMetadata(after).keys()]).toEqual(["a", "b", "own"]);
});

test("[G9] leaving out what was just added gives the draft back", () => {
  fc.assert(
    fc.property(crowdedDraft, anyTemplate, (draft, template) => {
      const before = applyEdit(draft, dropRows(draft, emptyRows(template, draft)));
      const added = applyEdit(before, addKeys(before, keysToAdd(template, before)));
      const after = applyEdit(added, dropRows(added, emptyRows(template, added)));
      expect(after.rows).toEqual(before.rows);
    }),
  );
});
