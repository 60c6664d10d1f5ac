import { expect, test } from "vitest";
import { batchFromSnapshots } from "./add-objects.ts";
import { batchOf, doAll, snapshotNamed, TOOLS } from "./batch-arbitraries.ts";
import { type BatchDraft, createBatchDraft, operationsOf } from "./batch-draft.ts";
import { decodeBatchDraft } from "./decode-batch.ts";
import { encodeBatchDraft } from "./encode-batch.ts";
import { wantedOfRow } from "./row-changes.ts";
import type { StoredBatch } from "./stored-batch.ts";

function stored(draft: BatchDraft): StoredBatch {
  return JSON.parse(JSON.stringify(encodeBatchDraft(draft)));
}

function read(value: unknown) {
  const { draft, problems } = decodeBatchDraft(value, TOOLS);
  const wanted = draft?.batch.ids.map((id, row) => [id, Object.fromEntries(wantedOfRow(draft.batch, row))]);
  return { draft, problems, wanted: Object.fromEntries(wanted ?? []) };
}

const many = batchFromSnapshots(
  Array.from({ length: 250 }, (_, index) => snapshotNamed(`o${index}`, { a: `${index}` })),
);
const changed = stored(
  doAll(createBatchDraft(many), [{ verb: "set", key: "a", value: "x", ids: ["o5", "o205"] }]),
);

/** The ids of the objects whose value was changed. */
function changedIds(value: unknown): readonly string[] {
  const { batch } = read(value).draft ?? { batch: many };
  return batch.ids.filter((_id, row) => wantedOfRow(batch, row).get("a") === "x");
}

test.each([
  ["the rows of the first chunk", 0, ["o205"]],
  ["rows between two chunks", 101, ["o5", "o205"]],
  ["the rows of the last chunk", 200, ["o5"]],
])(
  "[N24] a chunk that claims %s lets no object have what was done to another one",
  (_what, firstRow, ids) => {
    const [first, second, third] = changed.chunks;
    const value = { ...changed, chunks: [first, { ...second, firstRow }, third] };
    expect(changedIds(value)).toEqual(ids);
    expect(read(value).problems).toMatchObject([{ kind: "objects-lost" }]);
  },
);

test("[N24] of a chunk that goes on into the next one only its own rows are read", () => {
  const [first, second, third] = changed.chunks;
  const long = { ...first, objects: [...(first?.objects ?? []), ...(second?.objects ?? [])] };
  const { wanted, problems } = read({ ...changed, chunks: [third, long] });
  expect([Object.keys(wanted).length, wanted["o205"]]).toEqual([150, { a: "x" }]);
  expect(problems).toMatchObject([{ kind: "objects-lost", rows: { length: 100 } }]);
});

test.each(["objectCount", "operationCount", "doneCount"])(
  "[N24] an impossible %s is said, and neither throws nor goes on for ever",
  (field) => {
    for (const count of [Number.MAX_SAFE_INTEGER, 2 ** 32, -1, 0.5, "1", null]) {
      const { draft, problems } = decodeBatchDraft(
        { ...changed, chunks: [], head: { ...changed.head, [field]: count } },
        TOOLS,
      );
      if (!draft) expect(problems).toMatchObject([{ kind: "format" }]);
      else expect(problems.map(({ kind }) => kind)).toContain("objects-lost");
    }
  },
);

const one = stored(
  createBatchDraft(batchOf({ o1: { a: "1" }, o2: { a: { type: "number", json: "1.50" } } })),
);

function withFirst(change: (object: Record<string, unknown>) => unknown): unknown {
  const [chunk] = one.chunks;
  const [first, second] = chunk?.objects ?? [];
  return { ...one, chunks: [{ ...chunk, objects: [change({ ...first }), second] }] };
}

test.each<[string, Record<string, unknown>]>([
  ["whose project isn't text", { project: 5 }],
  ["that asks for a project that isn't text", { ref: { connection: "c", objectId: "o1", project: null } }],
  ["without an id", { ref: { connection: "c" } }],
  ["that is read only for no reason", { access: { kind: "read-only" } }],
  [
    "with a key twice",
    {
      pairs: [
        [0, "1"],
        [0, "2"],
      ],
    },
  ],
  ["with a key from nowhere", { pairs: [[7, "1"]] }],
  ["with a value of no type", { pairs: [[0, 5]] }],
  ["with a value whose JSON is broken", { pairs: [[0, { type: "number", json: "1." }]] }],
  ["with the id of another one", { ref: { connection: "c", objectId: "o2" } }],
])("[N24] an object %s is lost as a whole, and the others stay", (what, damage) => {
  const { wanted, problems } = read(withFirst((object) => ({ ...object, ...damage })));
  const isSecond = what.includes("another");
  expect(problems).toEqual([{ kind: "objects-lost", rows: [isSecond ? 1 : 0] }]);
  expect(Object.keys(wanted)).toEqual(["o2"]);
});

test("[N23] keys such as __proto__, the empty text and numbers with all their digits come back as they were", () => {
  const pairs = new Map<string, string | { type: "number"; json: string }>([
    ["__proto__", ""],
    ["", "\ud83d"],
    ["n", { type: "number", json: "1.50" }],
  ]);
  const { draft } = read(stored(createBatchDraft(batchFromSnapshots([snapshotNamed("o1", pairs)]))));
  expect(draft && [...wantedOfRow(draft.batch, 0)]).toEqual([...pairs]);
});

test("[N24] operations that were done and can't be read take those after them along, and nothing counts as undone", () => {
  const draft = createBatchDraft(batchOf({ o1: { a: "1" } }));
  const ids = ["o1"];
  const twice = stored(
    doAll(draft, [
      { verb: "set", key: "a", value: "x", ids },
      { verb: "remove", keys: ["a"], ids },
    ]),
  );
  const { draft: back, problems } = read({
    ...twice,
    operations: [{ verb: "toString" }, twice.operations[1]],
  });
  expect(problems).toMatchObject([{ kind: "operations-lost", from: 0, count: 2, why: { field: "verb" } }]);
  expect(back && operationsOf(back)).toEqual({ operations: [], doneCount: 0 });
  expect(back && wantedOfRow(back.batch, 0).get("a")).toBe("1");
});

test("[N24] objects that couldn't be read stay listed, and a damaged entry of that list isn't made up", () => {
  const ref = { connection: "c", objectId: "o9" };
  const unreadable = [
    { ref, why: "not-found" },
    { ref: { objectId: "o8" }, why: "not-found" },
    { ref, why: "?" },
    5,
  ];
  const { draft } = read({ ...one, head: { ...one.head, unreadable } });
  expect(draft?.batch.unreadable).toEqual([{ ref, name: undefined, why: "not-found" }]);
});
