import "fake-indexeddb/auto";
import fc from "fast-check";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { snapshotOf } from "#core/arbitraries.ts";
import { typeInCell } from "#core/edit.ts";
import { recordEdit } from "#core/edit-history.ts";
import { isUnresolved } from "#core/rebase.ts";
import {
  anyDeeds,
  anySnapshot,
  doAll,
  memoryBegunOn,
  PLACE,
  plainMemory,
  rowsOfAllSteps,
} from "./draft-fixture.ts";
import { type DraftMemory, draftKey } from "./draft-memory.ts";
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
  const planned = planDraftWrite(memory, mirror, { place: PLACE, draftId, nowMs: 7 });
  await storage.save(planned.write);
  return planned.mirror;
}

async function load() {
  const { draft } = await storage.find(draftKey(PLACE));
  if (!draft) throw new Error("there is no draft");
  return draft;
}

function typed(memory: DraftMemory, text: string): DraftMemory {
  const edit = typeInCell(memory.history.draft, 0, "value", text);
  return edit ? { ...memory, history: recordEdit(memory.history, edit) } : memory;
}

/** Change what is stored behind the storage's back. */
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

describe("a kept draft", () => {
  it("comes back as it was, with every step of its history, whatever was done between the saves", async () => {
    await fc.assert(
      fc.asyncProperty(
        anySnapshot,
        fc.array(anyDeeds, { minLength: 1, maxLength: 4 }),
        async (snapshot, rounds) => {
          databases += 1;
          storage = createDraftStorage(`law ${databases}`);
          let memory = memoryBegunOn(snapshot);
          let mirror: DraftMirror | undefined;
          for (const deeds of rounds) {
            memory = doAll(memory, deeds);
            mirror = await save(memory, mirror);
            const again = await load();
            expect(plainMemory(again.memory)).toEqual(plainMemory(memory));
            expect(rowsOfAllSteps(again.memory)).toEqual(rowsOfAllSteps(memory));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("can be gone on with after it was loaded, and loaded again", async () => {
    await fc.assert(
      fc.asyncProperty(
        anySnapshot,
        fc.array(anyDeeds, { minLength: 2, maxLength: 4 }),
        async (snapshot, rounds) => {
          databases += 1;
          storage = createDraftStorage(`law ${databases}`);
          let inOneGo = memoryBegunOn(snapshot);
          let { memory, mirror }: { memory: DraftMemory; mirror?: DraftMirror } = { memory: inOneGo };
          for (const deeds of rounds) {
            // Sessions end with the page.
            const closing = [...deeds, { kind: "end" } as const];
            inOneGo = doAll(inOneGo, closing);
            await save(doAll(memory, closing), mirror);
            ({ memory, mirror } = await load());
          }
          expect(plainMemory(memory)).toEqual(plainMemory(inOneGo));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keeps hostile keys, lone surrogates and the digits of foreign values", async () => {
    const metadata = new Map<string, string | { type: "number"; json: string }>([
      ["__proto__", "\ud800"],
      ["constructor", { type: "number", json: "12345678901234567890.50" }],
      ["", "\u0000"],
      ["\udfff", ""],
    ]);
    const memory = typed(memoryBegunOn(snapshotOf(metadata)), "\udc00x");
    await save(memory);
    expect([...(await load()).memory.history.draft.base.metadata]).toEqual([...metadata]);
    expect(plainMemory((await load()).memory)).toEqual(plainMemory(memory));
  });

  it("still holds the collision that wasn't settled, on the very snapshot that it was found on", async () => {
    const begun = typed(memoryBegunOn(snapshotOf({ a: "1" })), "mine");
    const collided = doAll(begun, [{ kind: "rebase", metadata: new Map([["a", "theirs"]]) }]);
    await save(collided);
    const { conflicts, history } = (await load()).memory;
    expect(conflicts.at).toBe(history.draft.base);
    expect(conflicts.items.map((item) => isUnresolved(history.draft, item))).toEqual([true]);
  });

  it("of five thousand steps is stored and loaded", async () => {
    let memory = memoryBegunOn(snapshotOf({ a: "" }));
    for (let step = 0; step < 5000; step += 1) memory = typed(memory, String(step));
    await save(memory);
    expect(plainMemory((await load()).memory).timeline.edits).toHaveLength(5000);
  });
});

describe("a save", () => {
  const wide = snapshotOf(
    Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`key_${index}`, "x"])),
  );

  it("writes what changed and nothing else", async () => {
    const first = typed(memoryBegunOn(wide), "y");
    const mirror = await save(first);
    const { write } = planDraftWrite(typed(first, "z"), mirror, { place: PLACE, draftId: "other", nowMs: 8 });
    expect(write.puts.map(({ kind, number }) => [kind, number])).toEqual([["edit", 1]]);
    expect(JSON.stringify(write).length).toBeLessThan(1000);
    expect(write.head.id).toBe("draft");
  });

  it("drops steps and snapshots that the draft doesn't speak of any more", async () => {
    const begun = typed(memoryBegunOn(snapshotOf({ a: "1" })), "2");
    const rebased = doAll(begun, [{ kind: "rebase", metadata: new Map([["b", "3"]]) }]);
    const mirror = await save(rebased);
    await save(typed(doAll(rebased, [{ kind: "undo" }]), "4"), { ...mirror });
    const database = await openDB(name);
    const kinds = (await database.getAllKeys("parts")).map((key) => JSON.stringify(key));
    // The collision's snapshot stays as long as a redo could lead there; now nothing does but the conflicts.
    expect(kinds.filter((key) => key.includes("edit"))).toHaveLength(2);
    database.close();
  });

  it("that follows another revision than the stored one changes nothing", async () => {
    const first = typed(memoryBegunOn(snapshotOf({ a: "1" })), "2");
    const mirror = await save(first);
    await save(typed(first, "theirs"), mirror);
    await expect(save(typed(first, "mine"), mirror)).rejects.toMatchObject({ problem: "overtaken" });
    expect((await load()).memory.history.draft.rows[0]?.value).toBe("theirs");
  });

  it("says so when the draft isn't there any more", async () => {
    const first = typed(memoryBegunOn(snapshotOf({ a: "1" })), "2");
    const mirror = await save(first);
    await storage.remove("draft");
    await expect(save(typed(first, "3"), mirror)).rejects.toMatchObject({ problem: "gone" });
  });

  it("without room leaves what was stored, and says that the storage is full", async () => {
    const first = typed(memoryBegunOn(snapshotOf({ a: "1" })), "2");
    const mirror = await save(first);
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    await expect(save(typed(first, "3"), mirror)).rejects.toMatchObject({ problem: "full" });
    put.mockRestore();
    expect((await load()).memory.history.draft.rows[0]?.value).toBe("2");
    await save(typed(first, "4"), mirror);
    expect((await load()).memory.history.draft.rows[0]?.value).toBe("4");
  });
});

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

  it("stays when a new draft of the same object is begun", async () => {
    await broken((head) => delete head["mode"]);
    await save(typed(memoryBegunOn(snapshotOf({ a: "1" })), "new"), undefined, "second");
    const { draft, unreadable } = await storage.find(draftKey(PLACE));
    expect(draft?.head.id).toBe("second");
    expect(unreadable.map(({ id }) => id)).toEqual(["draft"]);
  });
});

describe("a removed draft", () => {
  it("can be put back exactly, even one that can't be read", async () => {
    await save(typed(memoryBegunOn(snapshotOf({ a: "1" })), "2"));
    await meddle((head) => Object.assign(head, { mode: "?" }));
    const before = await storage.read("draft");
    const records = await storage.remove("draft");
    expect(await storage.list()).toEqual([]);
    await storage.restore(records);
    expect(await storage.read("draft")).toEqual(before);
  });

  it("isn't removed when another tab has written it since", async () => {
    const first = typed(memoryBegunOn(snapshotOf({ a: "1" })), "2");
    const mirror = await save(first);
    await save(typed(first, "3"), mirror);
    await expect(storage.remove("draft", mirror.head.revision)).rejects.toMatchObject({
      problem: "overtaken",
    });
    expect(await storage.list()).toHaveLength(1);
  });
});

describe("a storage", () => {
  it("whose database is of a later version says so", async () => {
    (await openDB(name, 2)).close();
    await expect(storage.list()).rejects.toMatchObject({ problem: "newer" });
  });

  it("makes way for a newer page, and says so afterwards", async () => {
    await storage.list();
    const newer = await openDB(name, 2);
    await expect(storage.list()).rejects.toMatchObject({ problem: "newer" });
    newer.close();
  });

  it("lists the drafts newest first", async () => {
    const memory = typed(memoryBegunOn(snapshotOf({ a: "1" })), "2");
    for (const [draftId, nowMs] of [
      ["old", 1],
      ["new", 3],
      ["middle", 2],
    ] as const) {
      await storage.save(planDraftWrite(memory, undefined, { place: PLACE, draftId, nowMs }).write);
    }
    expect((await storage.list()).map(({ id }) => id)).toEqual(["new", "middle", "old"]);
  });
});
