import { expect, test } from "vitest";
import type { MetadataValue } from "../object/metadata.ts";
import { batchFromSnapshots } from "./add-objects.ts";
import { type Batch, wantedAt } from "./batch.ts";
import { batchOf, done, READ_ONLY, snapshotNamed } from "./batch-arbitraries.ts";
import type { FillChoice, Operation } from "./operation.ts";

const NUMBER = { type: "number", json: "1" } as const;

function column(batch: Batch, key = "a"): readonly (MetadataValue | undefined)[] {
  return batch.objects.map((_object, row) => wantedAt(batch, row, key));
}

test.each<[Extract<Operation, { value: string }>["verb"], (MetadataValue | undefined)[], number]>([
  ["set", ["x", "x", NUMBER, "x"], 1],
  ["set-where-absent", ["1", "", NUMBER, "x"], 0],
  ["set-where-present", ["x", "x", NUMBER, undefined], 1],
])("[N2] [N8] %s tells the empty text, an absent key and a number apart", (verb, expected, foreign) => {
  const batch = batchOf({ o1: { a: "1" }, o2: { a: "" }, o3: { a: NUMBER }, o4: {} });
  const { batch: after, count } = done(batch, { verb, key: "a", value: "x", ids: batch.ids });
  expect(column(after)).toEqual(expected);
  expect(count.foreign).toBe(foreign);
});

test("[N2] the empty text can be set, and isn't a removal", () => {
  const batch = batchOf({ o1: { a: "1" }, o2: {} });
  const { batch: after, count } = done(batch, { verb: "set", key: "a", value: "", ids: batch.ids });
  expect(column(after)).toEqual(["", ""]);
  expect(count).toMatchObject({ added: 1, overwritten: 1, removed: 0 });
});

test.each<[FillChoice, (MetadataValue | undefined)[]]>([
  ["absent", [undefined, "1", "1", "", NUMBER, ""]],
  ["blank", ["", "1", "1", "1", NUMBER, "1"]],
  ["all", ["", "", "", "", NUMBER, ""]],
])("[N9] a fill down of %s cells starts at the first text, and keeps what isn't text", (fills, expected) => {
  const batch = batchOf({
    o1: fills === "absent" ? {} : { a: "" },
    o2: { a: "1" },
    o3: {},
    o4: { a: "" },
    o5: { a: NUMBER },
    o6: {},
  });
  const { batch: after } = done(batch, { verb: "fill-down", key: "a", fills, ids: batch.ids });
  expect(column(after)).toEqual(expected);
});

test("[N4] [N9] a fill down goes by the order of the ids, and takes the text of a read-only object without writing there", () => {
  const batch = batchFromSnapshots([
    snapshotNamed("o1", {}),
    snapshotNamed("o2", { a: "2" }, { access: READ_ONLY }),
    snapshotNamed("o3", {}, { access: READ_ONLY }),
    snapshotNamed("o4", { a: "4" }),
  ]);
  const { batch: after } = done(batch, {
    verb: "fill-down",
    key: "a",
    fills: "absent",
    ids: ["o4", "o2", "o3", "o1"],
  });
  expect(column(after)).toEqual(["2", "2", undefined, "4"]);
});

const PLAIN = { isRegularExpression: false, isWholeCell: false, isCaseSensitive: true };

test.each<[string, string, boolean, string]>([
  ["a$b", "$b", false, "a$&"],
  ["x.x", ".", false, "x$&x"],
  ["aXa", "x", false, "aXa"],
  ["aa", "a", true, "aa"],
  ["a", "a", true, "$&"],
])(
  "[N12] in %j the plain text %j is found literally, and a dollar sign stands for itself",
  (text, find, isWholeCell, expected) => {
    const batch = batchOf({ o1: { a: text } });
    const { batch: after } = done(batch, {
      verb: "find-replace",
      keys: ["a", "a", "elsewhere"],
      find: { ...PLAIN, text: find, isWholeCell },
      replacement: "$&",
      ids: ["o1"],
    });
    expect(wantedAt(after, 0, "a")).toBe(expected);
    expect([...after.columns.keys()]).toEqual(["a"]);
  },
);

test("[N12] half a character isn't found within a whole one", () => {
  const batch = batchOf({ o1: { a: "\ud83d\ude00" }, o2: { a: "\ud83d" } });
  const { batch: after } = done(batch, {
    verb: "find-replace",
    keys: ["a"],
    find: { ...PLAIN, text: "\ud83d" },
    replacement: "",
    ids: batch.ids,
  });
  expect(column(after)).toEqual(["\ud83d\ude00", ""]);
});

test("[N9] merged values become the chosen spelling by whole texts only, and a number with that JSON stays", () => {
  const batch = batchOf({ o1: { a: "liver" }, o2: { a: "Liver " }, o3: { a: "livers" }, o4: { a: NUMBER } });
  const values = ["liver", "Liver ", "1"];
  const { batch: after } = done(batch, {
    verb: "merge-values",
    key: "a",
    values,
    into: "Liver",
    ids: batch.ids,
  });
  expect(column(after)).toEqual(["Liver", "Liver", "livers", NUMBER]);
});
