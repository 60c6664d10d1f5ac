import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  anyMetadata,
  crowdedDraft,
  crowdedMetadata,
  exoticDraft,
  makeMoves,
  setNull,
  snapshotOf,
  soundDraft,
  typeKey,
  typeValue,
  withoutBlank,
} from "../arbitraries.ts";
import type { MetadataValue } from "../object/metadata.ts";
import { invisibleKinds } from "../text/invisible.ts";
import { type Draft, draftFromSnapshot, draftMetadata } from "./draft.ts";
import { draftText, editFromText } from "./draft-text.ts";
import { applyEdit, isEmptyEdit, reverseEdit } from "./edit.ts";

function draftOf(pairs: Readonly<Record<string, MetadataValue>>): Draft {
  return draftFromSnapshot(snapshotOf(pairs));
}

function read(draft: Draft, text: string): Draft {
  const reading = editFromText(draft, text);
  if (reading.kind === "problem") throw new Error(JSON.stringify(reading.problem));
  return applyEdit(draft, reading.edit);
}

function problemOf(draft: Draft, text: string) {
  const reading = editFromText(draft, text);
  return reading.kind === "problem" ? reading.problem : undefined;
}

function wantedAfter(draft: Draft, text: string) {
  return Object.fromEntries(draftMetadata(read(draft, text)));
}

describe("the text of a draft", () => {
  test("[X1] read back changes nothing, whatever keys, values and edits there are", () => {
    fc.assert(
      fc.property(fc.oneof(exoticDraft, crowdedDraft), (draft) => {
        const reading = editFromText(draft, draftText(draft));
        expect(reading.kind === "edit" && isEmptyEdit(reading.edit)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("[X1] an input's line ends and other blanks between the pairs change nothing either", () => {
    const draft = draftOf({ list: { type: "array", json: "[1,\r\n 2]" }, text: "a\r\nb\rc" });
    const shown = draftText(draft).replace(/\r\n?/g, "\n").replace("{\n", "{\n\n\t");
    expect(editFromText(draft, shown)).toEqual({ kind: "edit", edit: { changes: [] } });
  });

  test("[X2] has nothing invisible in it, and JSON.parse reads the same texts", () => {
    fc.assert(
      fc.property(anyMetadata, (metadata) => {
        const texts = [...metadata].filter(([, value]) => typeof value === "string");
        const text = draftText(draftFromSnapshot(snapshotOf(new Map(texts))));
        expect(invisibleKinds(text).filter((kind) => kind !== "line-break")).toEqual([]);
        const parsed = Object.entries(JSON.parse(text) as Record<string, string>);
        expect(new Map(parsed)).toEqual(new Map(texts));
      }),
      { numRuns: 300 },
    );
  });

  test("[X3] shows null for what is set to null, unless the key is wanted elsewhere or holds a null", () => {
    const draft = draftOf({ a: "1", b: "2", c: { type: "null", json: "null" } });
    const after = makeMoves(draft, [setNull(0), setNull(1), setNull(2), typeKey(3, "b"), typeValue(3, "3")]);
    expect(draftText(after)).toBe('{\n  "a": null,\n  "b": "3"\n}');
    expect(draftText(draft)).toContain('"c": null');
  });

  test("[X3] an object without pairs is {}", () => {
    expect(draftText(draftOf({}))).toBe("{}");
  });
});

describe("reading a text", () => {
  test("[X4] the draft then wants what the text says, and the edit is one that can be taken back", () => {
    fc.assert(
      fc.property(soundDraft, crowdedMetadata, (draft, metadata) => {
        const texts = new Map([...metadata].filter(([, value]) => typeof value === "string"));
        const text = draftText(draftFromSnapshot(snapshotOf(texts)));
        const reading = editFromText(draft, text);
        if (reading.kind === "problem") throw new Error(reading.problem.code);
        const after = applyEdit(draft, reading.edit);
        expect(withoutBlank(draftMetadata(after))).toEqual(withoutBlank(texts));
        expect(applyEdit(after, reverseEdit(reading.edit)).rows).toEqual(draft.rows);
      }),
      { numRuns: 300 },
    );
  });

  test("[X4] a pair changed, one added, one set to null and one left out", () => {
    const draft = draftOf({ a: "1", b: "2", c: "3", d: "4" });
    const after = read(draft, '{"a": "1", "b": "zwei", "c": null, "e": "5"}');
    expect(Object.fromEntries(draftMetadata(after))).toEqual({ a: "1", b: "zwei", e: "5" });
    expect(after.rows.map(({ key, isRemoved }) => [key, isRemoved])).toEqual([
      ["a", false],
      ["b", false],
      ["c", true],
      ["d", true],
      ["e", false],
    ]);
    expect(draftText(read(after, '{"c": "3"}'))).toBe(
      '{\n  "a": null,\n  "b": null,\n  "c": "3",\n  "d": null\n}',
    );
  });

  test("[X5] a described value that isn't text stays as it is, to the digit, and comes back after it was left out", () => {
    const price = { type: "number", json: "1.50" } as const;
    const gone = { type: "null", json: "null" } as const;
    const draft = draftOf({ price, gone, a: "1" });
    expect(wantedAfter(draft, '{"price": 1.50, "gone": null, "a": "2"}')).toEqual({ price, gone, a: "2" });
    const without = read(draft, '{"a": "1"}');
    expect(Object.fromEntries(draftMetadata(without))).toEqual({ a: "1" });
    expect(wantedAfter(without, '{"price": 1.50, "gone": null, "a": "1"}')).toEqual({ price, gone, a: "1" });
  });

  test("[X5] it can be replaced by text, but not by another value that isn't text", () => {
    const draft = draftOf({ price: { type: "number", json: "1.50" } });
    expect(wantedAfter(draft, '{"price": "1.50"}')).toEqual({ price: "1.50" });
    expect(problemOf(draft, '{"price": 1.5}')).toMatchObject({
      code: "not-text",
      key: "price",
      type: "number",
    });
    expect(problemOf(draft, '{"price": 1.50, "new": true}')).toMatchObject({ key: "new", type: "boolean" });
  });

  test("[X6] a null for a key that isn't there is refused, and a key that stands twice, where it stands again", () => {
    const draft = draftOf({ a: "1" });
    expect(problemOf(draft, '{\n  "a": "1",\n  "b": null\n}')).toEqual({
      code: "nothing-to-remove",
      key: "b",
      position: 16,
      line: 3,
      column: 3,
    });
    expect(problemOf(draft, '{"a": "1", "a": "2"}')).toMatchObject({ code: "duplicate-key", column: 12 });
  });

  test("[X6] a draft in which a key stands twice is mended by leaving one of them", () => {
    const draft = makeMoves(draftOf({ a: "1" }), [typeKey(1, "a"), typeValue(1, "2")]);
    expect(draftText(draft)).toBe('{\n  "a": "1",\n  "a": "2"\n}');
    const after = read(draft, '{"a": "2"}');
    expect(after.rows.map(({ key, value }) => [key, value])).toEqual([["a", "2"]]);
    expect(read(draft, '{"a": "1"}').rows).toHaveLength(1);
  });

  test.each([
    ["", "unfinished", 1, 1],
    ['{\n  "a": "1"', "unfinished", 2, 11],
    ['{"a": "1",}', "trailing-comma", 1, 11],
    ["{'a': \"1\"}", "wrong-quote", 1, 2],
    ['{"a": \u201c1\u201d}', "wrong-quote", 1, 7],
    ['{"a": "x\ny"}', "raw-control", 1, 9],
    ['{a: "1"}', "unquoted", 1, 2],
    ['{"a": liver}', "unquoted", 1, 7],
    ['{\n"a": "1"\n"b": "2"}', "missing-comma", 3, 1],
    ['{"\u{1f600}": #}', "not-json", 1, 7],
    ['["a"]', "not-an-object", 1, 1],
    ["null", "not-an-object", 1, 1],
  ])("[X7] says where and why it can't read %j", (text, code, line, column) => {
    expect(problemOf(draftOf({}), text)).toMatchObject({ code, line, column });
  });

  test("[X7] a text that ends in a backslash stops at its end, not past it", () => {
    const text = '{"a": "\\';
    expect(problemOf(draftOf({}), text)).toMatchObject({ code: "unfinished", position: text.length });
  });

  test("[X7] whatever is typed is either read or a problem with a place in the text", () => {
    fc.assert(
      fc.property(
        exoticDraft,
        fc.nat(),
        fc.nat({ max: 4 }),
        fc.string({ maxLength: 3 }),
        (draft, at, cut, typed) => {
          const before = draftText(draft);
          const start = at % (before.length + 1);
          const text = before.slice(0, start) + typed + before.slice(start + cut);
          const problem = problemOf(draft, text);
          if (!problem) return;
          expect(problem.position).toBeGreaterThanOrEqual(0);
          expect(problem.position).toBeLessThanOrEqual(text.length);
          expect(problem.line).toBeLessThanOrEqual(text.split("\n").length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
