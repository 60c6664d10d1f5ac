// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import { snapshotOf } from "#core/arbitraries.ts";
import { memoryBegunOn, PLACE, typed } from "#trials/draft-fixture.ts";
import { planDraftWrite } from "../autosave/draft-mirror.ts";
import { createDraftStorage } from "../autosave/draft-storage.ts";
import { createBatchStorage } from "../batch/batch-storage.ts";
import { draftKey } from "../draft/draft-memory.ts";
import { createJournal } from "../journal/journal.ts";
import type { JournalIntent } from "../journal/journal-entry.ts";
import { HEAD, planOf } from "../runs/run-entry-fixture.ts";
import { createRunStore } from "../runs/run-store.ts";
import { realTimers } from "../storage/timers.ts";
import { createTemplateStorage } from "../template/template-storage.ts";
import { deleteDevice } from "./delete-device.ts";
import { databaseNames, readDatabase } from "./device-databases.ts";
import { deviceFile, readDeviceFile } from "./device-file.ts";
import { readOverview } from "./device-overview.ts";
import { importDevice } from "./import-device.ts";

const drafts = () => createDraftStorage("redescribe-drafts");
const batches = () => createBatchStorage("redescribe-batches");
const journal = () => createJournal("redescribe-journal", realTimers);
const runs = () => createRunStore("redescribe-runs", realTimers, () => 9);
const templates = () => createTemplateStorage("redescribe-templates");

const INTENT: JournalIntent = {
  operationId: "one",
  account: "curator",
  ref: { connection: "sandbox", objectId: "object" },
  project: undefined,
  name: "a.bam",
  reason: "why",
  promise: { mode: { kind: "merge" }, outcomes: [], issues: [] },
  requests: [],
  digest: "d",
  before: new Map([["__proto__", "\ud800"]]),
  startedAtMs: 5,
};

beforeEach(async () => {
  localStorage.clear();
  for (const name of await databaseNames()) await deleteDB(name);
});

async function saveDraft(value: string, draftId: string, order: number) {
  const memory = typed(memoryBegunOn(snapshotOf({ a: "1" })), value);
  const planned = planDraftWrite(memory, undefined, { place: PLACE, draftId, nowMs: order, order });
  await drafts().save(planned.write);
}

async function storeSomethingOfEach() {
  await saveDraft("2", "draft", 7);
  await batches().write({
    head: Object.assign({ id: "batch" }, { objectKey: "p", project: "p", changedCount: 3, order: 4 }),
    follows: undefined,
    puts: [{ kind: "chunk", number: 0, value: { objects: ["\u0000", "𝒳"] } }],
    drops: [],
  });
  await journal().begin(INTENT);
  const plans = [planOf(new Map([["a", "1"]]), new Map([["a", "2"]]))];
  await runs().begin({ ...HEAD, connection: "sb", chunkItems: 100, plans });
  await templates().save("project", { text: "{}", loadedAtMs: 3 });
  localStorage.setItem("theme", "dark");
}

const everything = async () => Promise.all((await databaseNames()).map(readDatabase));

const effects = {
  now: () => 1000,
  createDatabases: async () => {
    await Promise.all([drafts().list(), batches().heads(), journal().sequences()]);
    await Promise.all([runs().list(), templates().find("")]);
  },
};

async function importText(text: string) {
  const read = readDeviceFile(text);
  if (read.kind !== "read") throw new Error(read.problem);
  return importDevice(read, effects);
}

const free = (held: LockInfo[] = []) => ({
  settle: async () => true,
  locks: {
    request: async (name: string, _: unknown, task: (lock: unknown) => unknown) => task({ name }),
    query: async () => ({ held: [...held, { name: "redescribe delete-all", clientId: "me" }], pending: [] }),
  } as unknown as LockManager,
});

describe("the file with everything", () => {
  it("brings all of it back into an empty browser, exactly", async () => {
    await storeSomethingOfEach();
    const before = await everything();
    const text = await (await deviceFile(new Date(0))).text();
    expect(await deleteDevice(await readOverview(), free())).toMatchObject({ kind: "deleted" });
    expect(localStorage.getItem("theme")).toBeNull();
    expect((await everything()).flatMap(({ stores }) => stores.flatMap(({ records }) => records))).toEqual(
      [],
    );

    const added = { drafts: 1, batches: 1, submissions: 1, runs: 1, templates: 1, preferences: 1 };
    expect(await importText(text)).toEqual({ added, same: 0, leftOut: 0 });
    expect(await everything()).toEqual(before);
    expect(localStorage.getItem("theme")).toBe("dark");
    const again = await importText(text);
    expect(again.added).toEqual({
      drafts: 0,
      batches: 0,
      submissions: 0,
      runs: 0,
      templates: 0,
      preferences: 0,
    });
    expect(again.same).toBe(6);
    expect(await everything()).toEqual(before);
  });

  it("never replaces what is here: a draft comes behind the one that opens, a template and a theme stay", async () => {
    await storeSomethingOfEach();
    const text = await (await deviceFile(new Date(0))).text();
    await drafts().remove("draft");
    await saveDraft("mine", "draft", 5);
    await templates().save("project", { text: "[]", loadedAtMs: 4 });
    await journal().begin({ ...INTENT, operationId: "two" });
    localStorage.setItem("theme", "light");

    expect(await importText(text)).toMatchObject({
      added: { drafts: 1, templates: 0, submissions: 0, preferences: 0 },
    });
    const { draft, unreadable } = await drafts().find(draftKey(PLACE));
    expect(draft?.memory.history.draft.rows).toMatchObject([{ value: "mine" }]);
    expect(unreadable).toEqual([]);
    expect(await drafts().list()).toHaveLength(2);
    expect(await templates().find("project")).toMatchObject({ kept: { text: "[]" } });
    expect((await journal().list()).map((entry) => "operationId" in entry && entry.operationId)).toEqual([
      "two",
      "one",
    ]);
    expect(localStorage.getItem("theme")).toBe("light");
    expect((await importText(text)).added.drafts).toBe(0);
  });

  it("has no token, and an import adds no connection", async () => {
    const connection = {
      id: "cgc",
      name: "CGC",
      kind: "sevenbridges",
      baseUrl: "https://cgc-api.sbgenomics.com/v2",
      way: "direct",
      account: { id: "curator", name: "curator" },
    };
    localStorage.setItem("connections", JSON.stringify([{ ...connection, token: "secret-token" }]));
    localStorage.setItem("of another page", "secret-token");
    const text = await (await deviceFile(new Date(0))).text();
    expect(text).toContain("cgc-api.sbgenomics.com");
    expect(text).not.toContain("secret-token");
    localStorage.clear();
    expect(await importText(text)).toMatchObject({ added: { preferences: 0 } });
    expect(localStorage.getItem("connections")).toBeNull();
  });

  it.each([
    ["no JSON", "x", "no-such-file"],
    ["another file", '{"what":"redescribe-history"}', "no-such-file"],
    ["a later form", '{"what":"redescribe-data","version":2,"databases":[],"preferences":{}}', "newer"],
  ])("isn't read from %s", (_, text, problem) => {
    expect(readDeviceFile(text)).toEqual({ kind: "unreadable", problem });
  });

  it("with records that aren't records adds none of them", async () => {
    const store = (name: string, records: unknown[]) => ({ name, records });
    const database = (name: string, stores: unknown[]) => ({ name, version: 1, stores });
    const text = JSON.stringify({
      what: "redescribe-data",
      version: 1,
      preferences: { "of another page": "x" },
      databases: [
        database("redescribe-drafts", [
          store("drafts", [
            ["a", 5],
            ["b", { id: "b" }],
          ]),
        ]),
        database("redescribe-journal", [store("submits", [[1, "x"]])]),
        database("constructor", [store("submits", [[1, "x"]])]),
      ],
    });
    expect(await importText(text)).toMatchObject({ leftOut: 4, added: { drafts: 0, preferences: 0 } });
    expect(localStorage.getItem("of another page")).toBeNull();
    expect(await drafts().list()).toEqual([]);
  });
});

describe("deleting everything", () => {
  it("counts what goes, and names drafts and batches with changes", async () => {
    await storeSomethingOfEach();
    expect(await readOverview()).toMatchObject({
      ...{ drafts: 1, batches: 1, submissions: 1, runs: 1, templates: 1, setAside: 0, connections: 0 },
      unsubmitted: [
        { kind: "draft", name: snapshotOf({}).name, changeCount: 1 },
        { kind: "batch", name: "p", changeCount: 3 },
      ],
    });
  });

  it.each([
    ["another tab has a draft open", { name: "redescribe draft x", clientId: "other" }, "other-tab"],
    ["another tab drives a run", { name: "redescribe-run x", clientId: "other" }, "other-tab"],
    ["this tab drives a run", { name: "redescribe-run x", clientId: "me" }, "this-tab"],
    ["this tab submits", { name: "redescribe-submit x", clientId: "me" }, "this-tab"],
  ])("does nothing while %s", async (_, lock, hindrance) => {
    await storeSomethingOfEach();
    const before = await everything();
    expect(await deleteDevice(await readOverview(), free([lock]))).toEqual({ kind: "hindered", hindrance });
    expect(await everything()).toEqual(before);
    expect(localStorage.getItem("theme")).toBe("dark");
  });

  it("does nothing without Web Locks, nor with changes that can't be stored", async () => {
    await storeSomethingOfEach();
    const overview = await readOverview();
    const unguarded = { ...free(), locks: undefined };
    expect(await deleteDevice(overview, unguarded)).toMatchObject({ hindrance: "unknown-tabs" });
    const unsettled = { ...free(), settle: async () => false };
    expect(await deleteDevice(overview, unsettled)).toMatchObject({ hindrance: "this-tab" });
    expect(await readOverview()).toEqual(overview);
  });

  it("asks again when something was stored since the question", async () => {
    await storeSomethingOfEach();
    const agreed = await readOverview();
    const own = { name: "redescribe draft x", clientId: "me" };
    const typing = { ...free([own]), settle: async () => saveDraft("3", "late", 8).then(() => true) };
    expect(await deleteDevice(agreed, typing)).toMatchObject({ kind: "changed", overview: { drafts: 2 } });
    expect(await readOverview()).toMatchObject({ drafts: 2, submissions: 1 });
  });

  it("leaves what other pages of the same address have stored", async () => {
    localStorage.setItem("of another page", "x");
    localStorage.setItem('batch-columns ["a",null]', "{}");
    sessionStorage.setItem("batch-tour", "{}");
    await deleteDevice(await readOverview(), free());
    expect(Object.keys(localStorage)).toEqual(["of another page"]);
    expect(Object.keys(sessionStorage)).toEqual([]);
  });
});
