import "fake-indexeddb/auto";
import fc from "fast-check";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { snapshotOf } from "#core/arbitraries.ts";
import { isUnresolved } from "#core/draft/rebase.ts";
import {
  anyDeeds,
  anySnapshot,
  doAll,
  memoryBegunOn,
  PLACE,
  plainMemory,
  rowsOfAllSteps,
  typed,
} from "#trials/draft-fixture.ts";
import { type DraftMemory, draftKey } from "../draft/draft-memory.ts";
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

async function load() {
  const { draft } = await storage.find(draftKey(PLACE));
  if (!draft) throw new Error("there is no draft");
  return draft;
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
            // Edit sessions end when the page ends.
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
    const { write } = planDraftWrite(typed(first, "z"), mirror, {
      place: PLACE,
      draftId: "other",
      nowMs: 8,
      order: 8,
    });
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
    expect(kinds.filter((key) => key.includes("edit"))).toHaveLength(2);
    // The first base and the base at the time of the collision, which a redo can't reach any more.
    expect(kinds.filter((key) => key.includes("snapshot"))).toHaveLength(2);
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

describe("a removed draft", () => {
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
      await storage.save(
        planDraftWrite(memory, undefined, { place: PLACE, draftId, nowMs, order: nowMs }).write,
      );
    }
    expect((await storage.list()).map(({ id }) => id)).toEqual(["new", "middle", "old"]);
  });
});
