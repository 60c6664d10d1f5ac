import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import { snapshotOf } from "#core/arbitraries.ts";
import { memoryBegunOn, PLACE, typed } from "#trials/draft-fixture.ts";
import { ALL_ROWS, type DraftMemory, draftKey } from "../draft/draft-memory.ts";
import { type DraftMirror, planDraftWrite } from "./draft-mirror.ts";
import { createDraftStorage, type DraftStorage } from "./draft-storage.ts";

let databases = 0;
let name = "";
let storage: DraftStorage;
beforeEach(() => {
  databases += 1;
  name = `drafts ${databases}`;
  storage = createDraftStorage(name);
});

async function save(memory: DraftMemory, mirror?: DraftMirror, draftId = "draft") {
  const planned = planDraftWrite(memory, mirror, { place: PLACE, draftId, nowMs: 7, order: 7 });
  await storage.save(planned.write);
  return planned.mirror;
}

/** Changes stored data without the storage's knowledge. */
async function meddle(
  change: (record: Record<string, unknown>) => void,
  store = "drafts",
  key: IDBValidKey = "draft",
) {
  const database = await openDB(name);
  const record = await database.get(store, key);
  change(record);
  await database.put(store, record, ...(store === "parts" ? [key] : []));
  database.close();
}

describe("a record that can't be read", () => {
  const broken = async (
    change: Parameters<typeof meddle>[0],
    ...where: [store?: string, key?: IDBValidKey]
  ) => {
    await save(typed(memoryBegunOn(snapshotOf({ a: "1" })), "2"));
    await meddle(change, ...where);
    return storage.find(draftKey(PLACE));
  };

  it.each<[string, Parameters<typeof meddle>[0], string, IDBValidKey]>([
    ["a head without its mode", (head) => delete head["mode"], "drafts", "draft"],
    ["a number of steps that isn't true", (head) => Object.assign(head, { editCount: 2 }), "drafts", "draft"],
    [
      "a number of changes that isn't true",
      (head) => Object.assign(head, { changeCount: 4 }),
      "drafts",
      "draft",
    ],
    [
      "a snapshot that lost a pair",
      (part) => Object.assign(part, { metadata: [] }),
      "parts",
      ["draft", "snapshot", 0],
    ],
    [
      "a step with a row of another kind",
      (part) => Object.assign(part, { changes: [{ rowId: "0" }] }),
      "parts",
      ["draft", "edit", 0],
    ],
    [
      "a start whose rows are no rows",
      (part) => Object.assign(part, { rows: [{ id: 0 }] }),
      "parts",
      ["draft", "start", 0],
    ],
  ])("for %s is damaged, and is neither opened nor dropped", async (_, change, store, key) => {
    const { draft, unreadable } = await broken(change, store, key);
    expect(draft).toBeUndefined();
    expect(unreadable).toMatchObject([{ id: "draft", problem: "damaged" }]);
    expect(await storage.read("draft")).toMatchObject({ head: { id: "draft" } });
  });

  it("of a later version is told apart from a damaged one", async () => {
    const { draft, unreadable } = await broken((head) =>
      Object.assign(head, { format: 2, mode: "something new" }),
    );
    expect(draft).toBeUndefined();
    expect(unreadable).toMatchObject([{ problem: "newer-format" }]);
    expect(await storage.list()).toEqual([{ kind: "unreadable", id: "draft", problem: "newer-format" }]);
  });

  it("can be put back exactly, even one that can't be read", async () => {
    await save(typed(memoryBegunOn(snapshotOf({ a: "1" })), "2"));
    await meddle((head) => Object.assign(head, { mode: "?" }));
    const before = await storage.read("draft");
    const records = await storage.remove("draft");
    expect(await storage.list()).toEqual([]);
    await storage.restore(records);
    expect(await storage.read("draft")).toEqual(before);
  });

  it("stays when a new draft of the same object is begun", async () => {
    await broken((head) => delete head["mode"]);
    await save(typed(memoryBegunOn(snapshotOf({ a: "1" })), "new"), undefined, "second");
    const { draft, unreadable } = await storage.find(draftKey(PLACE));
    expect(draft?.head.id).toBe("second");
    expect(unreadable.map(({ id }) => id)).toEqual(["draft"]);
  });
});

describe("a record of another version", () => {
  it.each<[string, Parameters<typeof meddle>[0]]>([
    [
      "an earlier one, that didn't know which rows are shown",
      (head) => {
        for (const field of ["filter", "only", "sort"]) delete head[field];
      },
    ],
    [
      "a later one, that shows them otherwise",
      (head) => Object.assign(head, { filter: 7, only: "starred", sort: { by: "colour", direction: "up" } }),
    ],
  ])("by %s, is opened with all rows", async (_, change) => {
    const memory = typed(memoryBegunOn(snapshotOf({ a: "1" })), "2");
    await save({
      ...memory,
      shown: { text: "a", only: "changed", sort: { by: "key", direction: "ascending" } },
    });
    await meddle(change);
    const { draft, unreadable } = await storage.find(draftKey(PLACE));
    expect(unreadable).toEqual([]);
    expect(draft?.memory.shown).toEqual(ALL_ROWS);
    expect(draft?.memory.history.draft.rows).toMatchObject([{ key: "a", value: "2" }]);
  });
});
