import "fake-indexeddb/auto";
import { afterEach, expect, it } from "vitest";
import { wantedAt } from "#core/batch/batch.ts";
import { COHORT_OWNER, cohortRef, cohortRefs, createBatchTabs } from "#trials/batches-fixture.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";
import { isBatchFile, openBatchFile } from "./batch-file.ts";
import { operationTools } from "./batch-store.ts";
import type { Batches } from "./batches.ts";

const fixture = createSandboxFixture();
afterEach(() => fixture.control("reset", {}));

async function openIn(batches: Batches) {
  const open = batches.open(fixture.sevenbridges, COHORT_OWNER);
  await open.keeping.enter();
  return open;
}

/** The file of a batch of three objects with one change and one that was undone. */
async function writtenFile(): Promise<string> {
  const open = await openIn(createBatchTabs().openTab());
  await open.addRefs(cohortRefs(1, 3));
  const ids = [cohortRef(1).objectId];
  open.store.apply({ verb: "set", key: "tissue", value: "Lung", ids });
  open.store.apply({ verb: "set", key: "tissue", value: "Spleen", ids });
  open.store.undo();
  return open.keeping.fileText();
}

function device() {
  const tabs = createBatchTabs();
  const batches = tabs.openTab();
  const storage = tabs.storage();
  let number = 0;
  const createDraftId = () => {
    number += 1;
    return `opened-${number}`;
  };
  const { locks } = tabs.effects;
  const effects = { storage, locks, settled: batches.settled, createDraftId, now: () => 7 };
  const connection = { account: COHORT_OWNER.account, tools: operationTools(fixture.sevenbridges) };
  const read = (text: string, mayStandBeside = false, id: string = COHORT_OWNER.connection) =>
    openBatchFile(text, (wanted) => (wanted === id ? connection : undefined), mayStandBeside, effects);
  return { batches, storage, read };
}

it("a downloaded batch comes back on another device with its changes, its undo and its redo", async () => {
  const { batches, read } = device();
  const text = await writtenFile();
  expect(isBatchFile(text)).toBe(true);
  const { connection, project } = COHORT_OWNER;
  expect(await read(text)).toEqual({ kind: "opened", connection, project });
  const { store } = await openIn(batches);
  const tissue = () => wantedAt(store.getState().batch, 0, "tissue");
  expect(store.getState().batch.objects).toHaveLength(3);
  expect(tissue()).toBe("Lung");
  store.redo();
  expect(tissue()).toBe("Spleen");
  store.undo();
  store.undo();
  expect(store.getState().draft.past).toBeUndefined();
});

it("a batch of the same project is asked about first, and is never overwritten, not even by its own file", async () => {
  const { storage, read } = device();
  const text = await writtenFile();
  await read(text);
  const before = await storage.heads();
  expect(await read(text)).toMatchObject({ kind: "exists", count: 1 });
  expect(await storage.heads()).toEqual(before);
  expect(await read(text, true)).toMatchObject({ kind: "opened" });
  const heads = await storage.heads();
  expect(heads).toHaveLength(2);
  expect(heads[1]).toEqual(before[0]);
});

it("while a tab edits a batch of the project nothing is stored", async () => {
  const { batches, storage, read } = device();
  const text = await writtenFile();
  await openIn(batches);
  expect(await read(text)).toEqual({ kind: "in-use" });
  expect(await storage.heads()).toEqual([]);
});

it("a file for another connection is refused by its name, and a damaged or newer one by what it is", async () => {
  const { storage, read } = device();
  const text = await writtenFile();
  expect(await read(text, false, "elsewhere")).toEqual({
    kind: "no-connection",
    connection: COHORT_OWNER.connection,
  });
  const file = JSON.parse(text);
  const lacksPart = { ...file, parts: file.parts.slice(1) };
  expect(await read(JSON.stringify(lacksPart))).toEqual({ kind: "unreadable", problem: "damaged" });
  const newer = { ...file, head: { ...file.head, format: 99 } };
  expect(await read(JSON.stringify(newer))).toEqual({ kind: "unreadable", problem: "newer-format" });
  expect(await read(text.slice(0, 400))).toEqual({ kind: "unreadable", problem: "damaged" });
  expect(isBatchFile(text.slice(0, 400))).toBe(false);
  expect(isBatchFile('{"head": {}, "start": {}}')).toBe(false);
  expect(await storage.heads()).toEqual([]);
});
