import { expect, test } from "vitest";
import { createLineNotes } from "./line-notes.ts";
import { planPaste } from "./paste-plan.ts";

const wanted = new Map([
  ["tissue", "Liver"],
  ["batch_no", "1"],
]);
const notesOf = createLineNotes(["sample_id", "library_id"], [...wanted.keys()]);

function notes(key: string, value = "x") {
  const [line] = planPaste([{ key, value, place: 0 }], {
    wanted,
    limits: { keyBytes: 100, valueBytes: 300 },
  });
  return line && notesOf(line);
}

test.each(["Sample ID", "sampleId", "SAMPLE-ID", "sample_ids"])(
  "[H30] %s is nearly a standard key",
  (key) => {
    expect(notes(key)).toMatchObject({ nearKey: "sample_id" });
  },
);

test.each(["Tissue", "t\u0456ssue", "tissue\u200b", "Batch No"])(
  "[H30] %s may be taken for a key of the object",
  (key) => {
    expect(notes(key)?.likeKey).toBe(key === "Batch No" ? "batch_no" : "tissue");
  },
);

test("[H30] blanks around key and value, and a value of blanks alone, are said", () => {
  expect(notes(" tissue")?.blanks).toEqual(["key"]);
  expect(notes("site", "left ")?.blanks).toEqual(["value"]);
  expect(notes("site", " \u00a0")?.blanks).toEqual(["only"]);
});

test.each(["tissue", "sample_id", "site"])("[H30] nothing is said of %s", (key) => {
  expect(notes(key)).toEqual({ blanks: [] });
});
