import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ClockReadings } from "#platforms/check-age.ts";
import { DNANEXUS_SEEDS, SEVENBRIDGES_SEEDS } from "#platforms/contract/contract-seeds-fixture.ts";
import { type RunningSandbox, startSandbox } from "#sandbox/listen.ts";
import { openSandboxGateway, type SandboxGateway } from "./sandbox-gateway-fixture.ts";

const HELD_MS = 2500;
const PROJECT = DNANEXUS_SEEDS.project;

const files = [1, 2, 3].map((number) => SEVENBRIDGES_SEEDS.cohort(number).objectId);
const objects = [1, 2, 3].map((number) => DNANEXUS_SEEDS.cohort(number).objectId);
const [fileOne = "", fileTwo = "", fileThree = ""] = files;
const [objectOne = "", objectTwo = ""] = objects;

type Told = {
  readonly sent?: string;
  readonly status?: number;
  readonly fault?: string;
  readonly error?: string;
};

const BUSY: Told = { sent: "no", fault: "object-busy" };
const EXPIRED: Told = { sent: "no", fault: "check-expired" };

let sandbox: RunningSandbox;
let gateway: SandboxGateway;
let clocks: ClockReadings;
let operations: number;

beforeEach(async () => {
  clocks = [5000, 1_700_000_000_000];
  operations = 0;
  sandbox = await startSandbox({ dnanexusPort: 0, sevenbridgesPort: 0 });
  gateway = await openSandboxGateway(sandbox, {
    readClocks: () => clocks,
    holdLimits: { heldMs: HELD_MS, waitMs: 10_000 },
  });
  for (const [id, kind, baseUrl] of [
    ["sb", "sevenbridges", "https://api.sbgenomics.com/v2"],
    ["dx", "dnanexus", "https://api.dnanexus.com"],
  ]) {
    await gateway.ask("PUT", `/connections/${id}`, { kind, baseUrl, token: "sandbox-curator" });
  }
});
afterEach(async () => {
  await gateway.close();
  await sandbox.close();
});

async function call(path: string, hold: string | undefined, body?: object, isWrite = false): Promise<Told> {
  operations += 1;
  const headers = {
    ...(hold !== undefined && { "X-Redescribe-Hold": hold }),
    ...(isWrite && { "X-Redescribe-Operation": `operation-${operations}` }),
  };
  return (await gateway.ask("POST", `/connections/${path}`, body, headers)).json() as Promise<Told>;
}

const checkFiles = (hold: string, ids: readonly string[] = files) =>
  call("sb/bulkGet", hold, { file_ids: ids });
const checkFile = (hold: string, id: string) => call(`sb/getFile?file=${id}`, hold);
const edit = (hold: string | undefined, ids: readonly string[] = files, tissue = hold ?? "none") =>
  call("sb/bulkEdit", hold, { items: ids.map((id) => ({ id, metadata: { tissue } })) }, true);
const put = (hold: string, id: string) => call(`sb/putMetadata?file=${id}`, hold, { tissue: hold }, true);
const checkObjects = (hold: string, ids: readonly string[] = objects) =>
  call("dx/findDataObjects", hold, { id: ids, scope: { project: PROJECT, recurse: true }, describe: true });
const setProperties = (hold: string, id: string) =>
  call(`dx/setProperties?object=${id}`, hold, { project: PROJECT, properties: { tissue: hold } }, true);

async function written(): Promise<readonly (readonly [object: string, tissue: string])[]> {
  const history = await fetch(`${sandbox.sevenbridgesUrl}/_sandbox/history`);
  const commits = (await history.json()) as { object: string; after: { tissue: string } }[];
  return commits.map(({ object, after }) => [object, after.tissue]);
}

async function plan(on: string, fault: string): Promise<void> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify([{ on, fault }]);
  await fetch(`${sandbox.sevenbridgesUrl}/_sandbox/faults`, { method: "POST", headers, body });
}

/** How long something takes, in milliseconds. */
async function duration(work: Promise<unknown>): Promise<number> {
  const fromMs = performance.now();
  await work;
  return performance.now() - fromMs;
}

describe("many objects that one check covers", () => {
  test("are each held until the one write is answered", async () => {
    expect(await checkFiles("run:1")).toMatchObject({ sent: "yes", status: 200 });
    const ends: string[] = [];
    const other = checkFile("other", fileTwo).then(() => ends.push("other"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await edit("run:1")).toMatchObject({ sent: "yes", status: 200 });
    ends.push("edit");
    await other;
    expect(ends).toEqual(["edit", "other"]);
    expect(await written()).toEqual(files.map((file) => [file, "run:1"]));
  });

  test("may be written one by one, each of them once", async () => {
    await checkObjects("run:1");
    for (const object of objects) expect(await setProperties("run:1", object)).toMatchObject({ sent: "yes" });
    await checkFiles("run:2");
    expect(await put("run:2", fileOne)).toMatchObject({ sent: "yes" });
    expect(await edit("run:2", [fileTwo, fileThree])).toMatchObject({ sent: "yes" });
    // The object was free with the answer: another write has to be checked anew.
    expect(await setProperties("run:1", objectOne)).toEqual(BUSY);
    expect(await put("run:2", fileOne)).toEqual(BUSY);
    expect(await written()).toHaveLength(6);
  });

  test("are written at the same time, several of them", async () => {
    await checkObjects("run:1");
    const answers = await Promise.all(objects.map((object) => setProperties("run:1", object)));
    for (const answer of answers) expect(answer).toMatchObject({ sent: "yes", status: 200 });
  });

  test("aren't written once the check is too old, whether by one write or by several", async () => {
    await checkFiles("run:1");
    await checkObjects("run:2");
    clocks = clocks.map((atMs) => atMs + 2001);
    expect(await edit("run:1")).toEqual(EXPIRED);
    expect(await setProperties("run:2", objectOne)).toEqual(EXPIRED);
    expect(await written()).toEqual([]);
    expect(await checkFiles("run:1")).toMatchObject({ sent: "yes" });
    expect(await edit("run:1")).toMatchObject({ sent: "yes" });
  });

  test("that two checks cover are as old as the older one", async () => {
    await checkFiles("run:1", [fileOne]);
    clocks = clocks.map((atMs) => atMs + 1500);
    await checkFiles("run:1", [fileTwo]);
    clocks = clocks.map((atMs) => atMs + 600);
    expect(await edit("run:1", [fileOne, fileTwo])).toEqual(EXPIRED);
    expect(await written()).toEqual([]);
  });
});

describe("a write of many objects", () => {
  test("isn't sent where one of them isn't held for it, and the others stay held", async () => {
    await checkFiles("run:1", [fileOne, fileTwo]);
    expect(await edit("run:1")).toEqual(BUSY);
    expect(await edit("run:2", [fileOne])).toEqual(BUSY);
    expect(await written()).toEqual([]);
    expect(await edit("run:1", [fileOne, fileTwo])).toMatchObject({ sent: "yes" });
  });

  test("without a check takes them all by itself, and waits for those that others hold", async () => {
    await checkFile("other", fileThree);
    expect(await duration(edit(undefined))).toBeGreaterThan(HELD_MS * 0.8);
    expect(await written()).toHaveLength(3);
  });

  test("that got lost keeps them, whoever lets go; those that weren't written are free", async () => {
    await plan("bulk edit", "reset-after-commit");
    await checkFiles("run:1");
    expect(await edit("run:1", [fileOne, fileTwo])).toMatchObject({ sent: "maybe" });
    await gateway.ask("DELETE", "/holds/run:1");
    let isFree = false;
    const lost = checkFile("other", fileTwo).then((told) => {
      isFree = true;
      return told;
    });
    expect(await duration(checkFile("other", fileThree))).toBeLessThan(HELD_MS * 0.8);
    expect(isFree).toBe(false);
    // Another chunk of the same run knows of the write that may still arrive.
    expect(await duration(checkFiles("run:2", [fileOne]))).toBeLessThan(HELD_MS * 0.8);
    expect(await lost).toMatchObject({ sent: "yes" });
  });

  test("is carried out once for its id, and not at all with other contents", async () => {
    const headers = { "X-Redescribe-Operation": "run:1.1" };
    const send = (tissue: string) =>
      gateway.ask(
        "POST",
        "/connections/sb/bulkEdit",
        { items: [{ id: fileOne, metadata: { tissue } }] },
        headers,
      );
    const first = await (await send("a")).json();
    expect(await (await send("a")).json()).toEqual(first);
    expect((await send("b")).status).toBe(400);
    expect(await written()).toEqual([[fileOne, "a"]]);
  });
});

describe("two chunks with the same objects", () => {
  test("never wait for each other in a circle", async () => {
    // Each of them gets what comes before this one in its list, and waits until its time is up.
    await checkFile("third", fileTwo);
    const both = await Promise.all(
      [checkFiles("one", files), checkFiles("two", files.toReversed())].map(async (checked, at) => {
        expect(await checked).toMatchObject({ sent: "yes" });
        return edit(at === 0 ? "one" : "two");
      }),
    );
    for (const answer of both) expect(answer).toMatchObject({ sent: "yes", status: 200 });
    const tissues = (await written()).map(([, tissue]) => tissue);
    expect(tissues).toHaveLength(6);
    expect(new Set(tissues.slice(0, 3)).size).toBe(1);
  });

  test("get none of them where one can't be had in time", async () => {
    await gateway.close();
    gateway = await openSandboxGateway(sandbox, { holdLimits: { heldMs: 5000, waitMs: 100 } });
    const target = {
      kind: "sevenbridges",
      baseUrl: "https://api.sbgenomics.com/v2",
      token: "sandbox-curator",
    };
    await gateway.ask("PUT", "/connections/sb", target);
    await checkFile("other", fileTwo);
    expect(await checkFiles("run:1")).toEqual(BUSY);
    expect(await checkFile("third", fileOne)).toMatchObject({ sent: "yes" });
    expect(await checkFile("third", fileThree)).toMatchObject({ sent: "yes" });
  });
});

describe("a list of objects", () => {
  const search = { scope: { project: PROJECT } };
  test.each<[what: string, path: string, body: object]>([
    ["without any", "sb/bulkGet", { file_ids: [] }],
    ["of too many", "sb/bulkGet", { file_ids: Array.from({ length: 101 }, (_, at) => `a${at}`) }],
    ["with one twice", "sb/bulkGet", { file_ids: [fileOne, fileOne] }],
    ["with what is no id", "sb/bulkGet", { file_ids: [fileOne, "../user"] }],
    ["with what is no text", "sb/bulkGet", { file_ids: [fileOne, 5] }],
    ["under another name", "sb/bulkGet", { items: [fileOne] }],
    ["that isn't there", "dx/findDataObjects", search],
    ["that is one text", "dx/findDataObjects", { ...search, id: objectTwo }],
    ["of other things", "dx/describeDataObjects", { objects: [{ project: PROJECT }] }],
  ])("%s can't be held", async (_what, path, body) => {
    expect(await call(path, "run:1", body)).toEqual({ error: "hold" });
  });

  test("can be read without a hold, whatever it is", async () => {
    expect(await call("dx/findDataObjects", undefined, search)).toMatchObject({ sent: "yes", status: 200 });
    expect(await call("sb/bulkGet", undefined, { file_ids: [fileOne, "x y"] })).toMatchObject({
      sent: "yes",
    });
  });

  test("of ids with their projects is held too", async () => {
    const named = objects.map((id) => ({ id, project: PROJECT }));
    expect(await call("dx/describeDataObjects", "run:1", { objects: named })).toMatchObject({ sent: "yes" });
    expect(await setProperties("run:1", objectTwo)).toMatchObject({ sent: "yes" });
  });

  const metadata = { tissue: "x" };
  test.each<[what: string, body: object]>([
    ["a name", { items: [{ id: fileOne, metadata, name: "x" }] }],
    ["tags", { items: [{ id: fileOne, metadata, tags: [] }] }],
    ["no metadata", { items: [{ id: fileOne }] }],
    ["metadata that is null", { items: [{ id: fileOne, metadata: null }] }],
    ["no id", { items: [{ metadata }] }],
    ["the docs' name for the id", { items: [{ file_id: fileOne, metadata }] }],
    ["an id that is none", { items: [{ id: "../user", metadata }] }],
    ["a file twice", { items: [1, 2].map(() => ({ id: fileOne, metadata })) }],
    ["too many files", { items: Array.from({ length: 101 }, (_, at) => ({ id: `a${at}`, metadata })) }],
    ["no files", { items: [] }],
    ["something beside them", { items: [{ id: fileOne, metadata }], mode: "update" }],
    ["an item that is none", { items: [fileOne] }],
  ])("isn't edited with %s", async (_what, body) => {
    expect(await call("sb/bulkEdit", undefined, body, true)).toEqual({ error: "body" });
    expect(await written()).toEqual([]);
  });
});
