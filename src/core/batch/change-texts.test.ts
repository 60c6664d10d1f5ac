import { expect, test } from "vitest";
import { batchOf } from "./batch-arbitraries.ts";
import { changeTexts } from "./change-texts.ts";
import { finishSteps } from "./in-steps.ts";
import { startRun } from "./operation-run.ts";

const NUMBER = { type: "number", json: "7" } as const;

/** The texts of a column after a change; undefined for a cell without one. */
function changed(values: readonly (string | typeof NUMBER | undefined)[], change: (text: string) => string) {
  const objects = values.map((value, index) => [`o${index}`, value === undefined ? {} : { a: value }]);
  const batch = batchOf(Object.fromEntries(objects));
  const run = startRun(batch, batch.ids);
  const column = run.column("a");
  finishSteps(changeTexts(run, column, change));
  return {
    after: values.map((_value, row) => column.valueOf(column.at(row))),
    foreign: run.skipped.foreign,
    added: column.added,
  };
}

test("[N9] each distinct text is looked at once, and every cell that has it gets the same", () => {
  const seen: string[] = [];
  const { after } = changed(["a", "b", "a", "b", "a"], (text) => {
    seen.push(text);
    return text.toUpperCase();
  });
  expect(after).toEqual(["A", "B", "A", "B", "A"]);
  expect(seen).toEqual(["a", "b"]);
});

test("[N2] [N8] an absent cell has no text to change, the empty text has one, and what isn't text is counted", () => {
  const { after, foreign } = changed(["", undefined, NUMBER, NUMBER], (text) => `${text}!`);
  expect([after, foreign]).toEqual([["!", undefined, NUMBER, NUMBER], 2]);
});

test("[N9] a text may become one that is there already, the empty text, or stay, without a new value for it", () => {
  const swap = new Map([
    ["a", "b"],
    ["b", "a"],
    ["c", ""],
  ]);
  const { after, added } = changed(["a", "b", "c", "", "d"], (text) => swap.get(text) ?? text);
  expect([after, added]).toEqual([["b", "a", "", "", "d"], []]);
});

test("[N8] a text that becomes like a number's JSON stays a text", () => {
  const { after, foreign } = changed([NUMBER, "x"], () => "7");
  expect([after, foreign]).toEqual([[NUMBER, "7"], 1]);
});
