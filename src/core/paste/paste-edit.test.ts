import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, crowdedKey, foreignValue, snapshotOf, soundDraft, withoutBlank } from "../arbitraries.ts";
import { draftFromSnapshot, draftMetadata } from "../draft/draft.ts";
import { applyEdit, isEmptyEdit, reverseEdit } from "../draft/edit.ts";
import { isForeign } from "../object/metadata.ts";
import type { PastedPair } from "../reading/read-pairs.ts";
import {
  countTicked,
  forgetTicks,
  isTicked,
  lineWish,
  PASTE_AS_IS,
  type PasteChoice,
  pasteEdit,
  toggleLine,
} from "./paste-edit.ts";
import { planPaste } from "./paste-plan.ts";

const limits = { keyBytes: 8, valueBytes: 8 };
const cell = fc.oneof(
  crowdedKey,
  fc.constantFrom("", "1", "#REF!", "too long for it"),
  anyText,
  foreignValue,
);
const anyPairs = fc
  .array(fc.record({ key: cell, value: cell }), { maxLength: 8 })
  .map((pairs) => pairs.map((pair, place) => ({ ...pair, place })));
const anyChoice = fc.record({
  blanks: fc.constantFrom("leave" as const, "empty" as const, "remove" as const),
  removesMissing: fc.boolean(),
  toggled: fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 6 }),
});

/** A draft, what is pasted over it, and what was ticked in the preview. */
const anyPaste = fc.tuple(soundDraft, anyPairs, anyChoice).map(([draft, pairs, { toggled, ...rest }]) => {
  const lines = planPaste(pairs, { wanted: draftMetadata(draft), limits });
  const start: PasteChoice = { ...PASTE_AS_IS, ...rest };
  const choice = toggled.reduce((current, id) => toggleLine(lines, id, current), start);
  return { draft, pairs, lines, choice };
});

function linesOf(pairs: Readonly<Record<string, string>>, now: Readonly<Record<string, string>> = {}) {
  const pasted = Object.entries(pairs).map(([key, value], place) => ({ key, value, place }));
  return planPaste(pasted, { wanted: new Map(Object.entries(now)), limits });
}

test("[P4] only what is ready begins ticked", () => {
  const lines = linesOf(
    { new: "1", changed: "2", same: "1", blank: "", long: "123456789", error: "#REF!", "": "x" },
    { changed: "1", same: "1", other: "1" },
  );
  expect(lines.filter((line) => isTicked(line, PASTE_AS_IS)).map(({ key }) => key)).toEqual([
    "new",
    "changed",
  ]);
  expect(countTicked(lines, PASTE_AS_IS)).toBe(2);
});

test("[P4] what is the same, kept or without a key can't be ticked", () => {
  fc.assert(
    fc.property(anyPaste, ({ lines, choice }) => {
      for (const line of lines) {
        if (["same", "kept", "no-key"].includes(line.class.kind)) {
          expect(isTicked(line, choice)).toBe(false);
        }
      }
    }),
  );
});

test("[P4] a value that is too long lands when somebody ticks it", () => {
  const lines = linesOf({ long: "123456789" });
  const draft = draftFromSnapshot(snapshotOf({}));
  const edit = pasteEdit(draft, lines, toggleLine(lines, 0, PASTE_AS_IS));
  expect(draftMetadata(applyEdit(draft, edit))).toEqual(new Map([["long", "123456789"]]));
});

test.each(["2-Sep", "1-Mar", "1.23E+11", "123456789012345000", "####"])(
  "[P4] %s, which a spreadsheet may have made of something else, doesn't begin ticked",
  (value) => {
    const damaged = linesOf({ gene: value, fine: "1" });
    expect(damaged.map((line) => isTicked(line, PASTE_AS_IS))).toEqual([false, true]);
  },
);

test("[P4] a pair of a row with too many cells, or with a mark that says so, doesn't begin ticked", () => {
  const flagged = (flags: PastedPair["flags"]) =>
    planPaste([{ key: "a", value: "1", place: 0, ...(flags ? { flags } : {}) }], {
      wanted: new Map(),
      limits,
    });
  const isReady = (flags: PastedPair["flags"]) => flagged(flags).some((line) => isTicked(line, PASTE_AS_IS));
  expect(isReady(undefined)).toBe(true);
  expect(isReady([{ kind: "merged" }])).toBe(true);
  expect(isReady([{ kind: "shown-otherwise", shown: "1.0" }])).toBe(true);
  for (const kind of ["no-result", "error", "hidden", "merged-unsure", "misplaced-quote", "cut"] as const) {
    expect(isReady([{ kind }])).toBe(false);
  }
  expect(isReady([{ kind: "extra-cells", count: 2 }])).toBe(false);
  expect(isReady([{ kind: "names-object" }])).toBe(false);
});

test("[P5] when a key is about to change, lines of that key and of the new one begin anew", () => {
  const lines = linesOf({ a: "1", b: "2", c: "3" });
  const choice = { ...PASTE_AS_IS, flipped: new Set([0, 1, 2]) };
  expect([...forgetTicks(lines, ["a", "c"], choice).flipped]).toEqual([1]);
});

test("[P5] no key is ticked on two lines, however one toggles", () => {
  fc.assert(
    fc.property(anyPaste, ({ lines, choice }) => {
      const keys = lines.filter((line) => isTicked(line, choice)).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 1000 },
  );
});

test("[P6] a blank means what was chosen", () => {
  const lines = linesOf({ a: "", b: "" }, { a: "1" });
  const wishes = (blanks: PasteChoice["blanks"]) =>
    lines.map((line) => lineWish(line, { ...PASTE_AS_IS, blanks }));
  expect(wishes("leave")).toEqual(["nothing", "nothing"]);
  expect(wishes("empty")).toEqual([{ value: "" }, { value: "" }]);
  expect(wishes("remove")).toEqual([{ value: undefined }, "nothing"]);
});

test("[P6] keys that aren't in the paste stay, unless they are to be removed", () => {
  const draft = draftFromSnapshot(snapshotOf({ a: "1", b: "2", c: "3" }));
  const lines = planPaste([{ key: "b", value: "9", place: 0 }], { wanted: draftMetadata(draft), limits });
  const after = (removesMissing: boolean) =>
    draftMetadata(applyEdit(draft, pasteEdit(draft, lines, { ...PASTE_AS_IS, removesMissing })));
  expect(Object.fromEntries(after(false))).toEqual({ a: "1", b: "9", c: "3" });
  expect(Object.fromEntries(after(true))).toEqual({ b: "9" });
});

test("[P7] ticked keys hold the pasted text to the code unit, and all others what they held", () => {
  fc.assert(
    fc.property(anyPaste, ({ draft, lines, choice }) => {
      const expected = new Map(draftMetadata(draft));
      for (const line of lines) {
        const wish = lineWish(line, choice);
        if (wish === "nothing" || !isTicked(line, choice)) continue;
        if (wish.value === undefined) expected.delete(line.key);
        else expected.set(line.key, wish.value);
      }
      const after = draftMetadata(applyEdit(draft, pasteEdit(draft, lines, choice)));
      expect(withoutBlank(after)).toEqual(withoutBlank(expected));
    }),
    { numRuns: 1000 },
  );
});

test("[P7] nothing but text is ever landed", () => {
  fc.assert(
    fc.property(anyPaste, ({ draft, lines, choice }) => {
      const before = draftMetadata(draft);
      for (const [key, value] of draftMetadata(applyEdit(draft, pasteEdit(draft, lines, choice)))) {
        if (isForeign(value)) expect(value).toBe(before.get(key));
      }
    }),
  );
});

test("[P8] the edit reversed gives the draft back", () => {
  fc.assert(
    fc.property(anyPaste, ({ draft, lines, choice }) => {
      const edit = pasteEdit(draft, lines, choice);
      expect(applyEdit(applyEdit(draft, edit), reverseEdit(edit)).rows).toEqual(draft.rows);
    }),
  );
});

test("[P8] what has landed is the same when it is pasted again", () => {
  fc.assert(
    fc.property(anyPaste, ({ draft, pairs }) => {
      const land = (before: typeof draft) => {
        const lines = planPaste(pairs, { wanted: draftMetadata(before), limits });
        return pasteEdit(before, lines, PASTE_AS_IS);
      };
      const after = applyEdit(draft, land(draft));
      expect(isEmptyEdit(land(after))).toBe(true);
    }),
  );
});
