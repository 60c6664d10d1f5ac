import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDraftStorage } from "../autosave/draft-storage.ts";
import { createJournal } from "../journal/journal.ts";
import { createTemplateStorage } from "../template/template-storage.ts";
import { ASIDE_NAME, readKeptAside } from "./kept-aside.ts";
import { createDatabase } from "./open-database.ts";
import { countRecords, dismissSetAside, setAsideDatabases } from "./set-aside.ts";
import { StorageError } from "./storage-error.ts";
import { realTimers } from "./timers.ts";

const NAME = "a database of this test";

afterEach(() => void vi.restoreAllMocks());

beforeEach(async () => {
  for (const known of setAsideDatabases.getState()) dismissSetAside(known);
  await Promise.all([deleteDB(NAME), deleteDB(ASIDE_NAME)]);
});

/** Makes a database that differs from its plan. */
async function make(version: number, stores: Readonly<Record<string, readonly object[]>>): Promise<void> {
  const database = await openDB(NAME, version, {
    upgrade: (opened) => {
      for (const store of Object.keys(stores)) opened.createObjectStore(store, { keyPath: "id" });
    },
  });
  for (const [store, records] of Object.entries(stores))
    for (const record of records) await database.put(store, record);
  database.close();
}

/** Collects every connection that is opened, so that a test can close one unnoticed. */
function watchConnections(): readonly IDBDatabase[] {
  const connections: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, "open").mockImplementation((...parameters) => {
    const opening = open(...parameters);
    opening.addEventListener("success", () => connections.push(opening.result));
    return opening;
  });
  return connections;
}

describe("[F-S20] a database without its store", () => {
  it.each([1, 2, 3])("of the history, at version %i, is begun anew, and that is told", async (version) => {
    await make(version, {});
    const journal = createJournal(NAME, realTimers);
    expect(await journal.sequences()).toEqual([]);
    expect(await journal.unfinished()).toEqual([]);
    expect(setAsideDatabases.getState()).toEqual([{ name: NAME, holds: "history", stores: [] }]);
  });

  it("of the templates takes a template again", async () => {
    await make(1, {});
    const templates = createTemplateStorage(NAME);
    await templates.save("a project", { text: "{}", loadedAtMs: 1 });
    expect(await templates.find("a project")).toMatchObject({ kind: "kept" });
    expect(setAsideDatabases.getState()).toMatchObject([{ holds: "templates" }]);
  });

  it("of the drafts keeps what can be read of it, aside and in its place", async () => {
    const head = { id: "one", objectKey: "key", savedAtMs: 1 };
    await make(1, { drafts: [head], others: [{ id: "two" }] });
    const drafts = createDraftStorage(NAME);
    expect(await drafts.list()).toEqual([{ kind: "unreadable", id: "one", problem: "damaged" }]);
    const [told, ...more] = setAsideDatabases.getState();
    expect(more).toEqual([]);
    expect(told && countRecords(told)).toBe(2);
    expect(await readKeptAside()).toEqual([{ ...told, atMs: expect.any(Number) }]);
    expect(told?.stores).toContainEqual({ name: "drafts", records: [["one", head]] });
  });

  it("isn't deleted when what it holds can't be put aside", async () => {
    (await openDB(ASIDE_NAME, 7)).close();
    await make(1, { others: [{ id: "two" }] });
    await expect(createDraftStorage(NAME).list()).rejects.toBeInstanceOf(StorageError);
    const database = await openDB(NAME);
    expect(await database.getAll("others")).toEqual([{ id: "two" }]);
    database.close();
  });

  it("is mended once by two pages that find it at the same time", async () => {
    await make(1, { drafts: [{ id: "one", objectKey: "key" }] });
    const [first, second] = await Promise.all([
      createDraftStorage(NAME).list(),
      createTemplateStorage("another")
        .find("x")
        .then(() => createDraftStorage(NAME).list()),
    ]);
    expect([first, second].map((list) => list.length)).toEqual([1, 1]);
  });
});

describe("a connection that is being closed", () => {
  it("is opened anew, and the task is done on the new one", async () => {
    const connections = watchConnections();
    const templates = createTemplateStorage(NAME);
    await templates.save("a project", { text: "{}", loadedAtMs: 1 });
    connections.at(-1)?.close();
    await templates.save("a project", { text: "[]", loadedAtMs: 2 });
    expect(await templates.find("a project")).toMatchObject({ kept: { text: "[]" } });
    expect(connections).toHaveLength(2);
  });

  it("is never taken for a browser without storage, however often it is closed", async () => {
    const stores = [{ name: "submits", keyPath: "id", isNumbered: false, indexes: {} }];
    const withDatabase = createDatabase({ name: NAME, version: 1, holds: "history", stores });
    let tries = 0;
    const closing = withDatabase(() => {
      tries += 1;
      throw new DOMException("The database connection is closing.", "InvalidStateError");
    });
    await expect(closing).rejects.toMatchObject({ problem: "broken" });
    expect(tries).toBe(2);
  });

  it("that can't be opened anew isn't taken for it either, and one that never could be is", async () => {
    const connections = watchConnections();
    const templates = createTemplateStorage(NAME);
    await templates.find("a project");
    connections.at(-1)?.close();
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("A mutation operation was attempted", "InvalidStateError");
    });
    await expect(templates.find("a project")).rejects.toMatchObject({ problem: "broken" });
    await expect(createTemplateStorage(NAME).find("x")).rejects.toMatchObject({ problem: "unavailable" });
  });
});
