import { beforeEach, describe, expect, test } from "vitest";
import { SandboxTransportFault } from "./answer.ts";
import { atlas, chr20Bam, createTestClient, liverBam, type Reply, type TestClient } from "./test-client.ts";

describe("faults, without a socket", () => {
  const now = 1_700_000_000_000;
  let client: TestClient;
  beforeEach(() => {
    client = createTestClient({ clock: () => now });
  });

  const plan = async (on: string, fault: string, times = 1) =>
    expect((await client.control("POST", "faults", [{ on, fault, times }])).status).toBe(200);
  const write = (properties: object = { tissue: "Kidney" }) =>
    client.dnanexus(`/${liverBam}/setProperties`, { project: atlas, properties });
  const patch = (metadata: object = { tissue: "Kidney" }): Promise<Reply> =>
    client.sevenbridges("PATCH", `/v2/files/${chr20Bam}/metadata`, metadata);
  const properties = async () =>
    (await client.dnanexus(`/${liverBam}/describe`, { project: atlas, fields: { properties: true } })).json
      .properties;
  const commits = async () => (await client.history()).length;

  test("strike in order, each as often as it is planned, and say how often they did", async () => {
    await client.control("POST", "faults", [
      { on: "setProperties", fault: "status:500" },
      { on: "*", fault: "status:503", times: 2 },
    ]);
    expect((await client.dnanexus("/system/whoami")).status).toBe(503);
    expect((await write()).status).toBe(500);
    expect((await write()).status).toBe(503);
    expect((await write()).status).toBe(200);
    expect((await client.control("GET", "faults")).json).toEqual([
      { on: "setProperties", fault: "status:500", times: 1, used: 1 },
      { on: "*", fault: "status:503", times: 2, used: 2 },
    ]);
  });

  test("strike only the operation that they are for", async () => {
    const operations: [on: string, call: () => Promise<Reply>][] = [
      ["describe", () => client.dnanexus(`/${liverBam}/describe`)],
      ["setProperties", () => write()],
      ["find", () => client.dnanexus("/system/findDataObjects", { limit: 1 })],
      ["GET file", () => client.sevenbridges("GET", `/v2/files/${chr20Bam}`)],
      ["GET metadata", () => client.sevenbridges("GET", `/v2/files/${chr20Bam}/metadata`)],
      ["PATCH metadata", () => patch()],
      ["PUT metadata", () => client.sevenbridges("PUT", `/v2/files/${chr20Bam}/metadata`, { a: "b" })],
      ["bulk get", () => client.sevenbridges("POST", "/v2/bulk/files/get", { file_ids: [chr20Bam] })],
      ["bulk edit", () => client.sevenbridges("POST", "/v2/bulk/files/edit", { items: [{ id: chr20Bam }] })],
      ["list", () => client.sevenbridges("GET", "/v2/files?project=curator/tumor-atlas")],
    ];
    for (const [on] of operations) await plan(on, "status:418");
    for (const [on, call] of operations) {
      expect([on, (await call()).status]).toEqual([on, 418]);
      expect([on, (await call()).status]).toEqual([on, 200]);
    }
  });

  test.each([
    ["reset-before-commit", 0],
    ["reset-after-commit", 1],
    ["fin-before-commit", 0],
    ["fin-after-commit", 1],
    ["garbage", 1],
  ])("%s is a thrown transport fault, with %i commits", async (fault, expected) => {
    await plan("setProperties", fault);
    await expect(write()).rejects.toBeInstanceOf(SandboxTransportFault);
    expect(await commits()).toBe(expected);
  });

  test.each([
    ["hang-before-commit", 0],
    ["hang-after-commit", 1],
  ])("%s lasts until the signal aborts, with %i commits", async (fault, expected) => {
    await plan("describe", fault);
    await plan("setProperties", fault);
    const request = new Request(`http://dx.test/${liverBam}/setProperties`, {
      method: "POST",
      headers: { authorization: "Bearer sandbox-curator", "content-type": "application/json" },
      body: JSON.stringify({ project: atlas, properties: {} }),
      signal: AbortSignal.timeout(50),
    });
    await expect(client.sandbox.dnanexus(request)).rejects.toThrow(/timeout/i);
    await expect.poll(commits, { timeout: 10_000 }).toBe(expected);
  });

  test("late-commit breaks the connection at once and commits later, at a later time", async () => {
    await plan("setProperties", "late-commit:700");
    await expect(write()).rejects.toBeInstanceOf(SandboxTransportFault);
    expect((await properties()).tissue).toBe("Liver");
    await expect.poll(async () => (await properties()).tissue, { timeout: 10_000 }).toBe("Kidney");
    expect(await commits()).toBe(1);
    expect((await client.history())[0]?.at).toBeGreaterThanOrEqual(now + 700);
  });

  test("a reset forgets what was to be committed later", async () => {
    await plan("setProperties", "late-commit:30");
    await expect(write()).rejects.toThrow();
    await client.control("POST", "reset");
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await commits()).toBe(0);
  });

  test("deliver-twice commits twice and answers once", async () => {
    await plan("setProperties", "deliver-twice");
    expect((await write()).status).toBe(200);
    const [first, second] = await client.history();
    expect(second.before).toEqual(first.after);
  });

  test("slow drips the body", async () => {
    await plan("describe", "slow:2000");
    const from = performance.now();
    const { text } = await client.dnanexus(`/${liverBam}/describe`, {
      fields: { properties: true, name: true },
    });
    expect(JSON.parse(text).name).toBe("HG00096.liver.bam");
    expect(performance.now() - from).toBeGreaterThan((text.length / 2000) * 1000 * 0.7);
  });

  test("truncated-json is half of the JSON; empty-200, html-200 and wrong-json are something else; all after the commit", async () => {
    await plan("setProperties", "truncated-json");
    const half = await write();
    expect([half.status, half.json]).toEqual([200, undefined]);
    expect(half.text.startsWith('{"id":"file-')).toBe(true);
    await plan("setProperties", "empty-200");
    expect(await write()).toMatchObject({ status: 200, text: "" });
    await plan("setProperties", "html-200");
    const page = await write();
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html"]);
    await plan("setProperties", "wrong-json");
    const wrong = await write();
    expect(wrong.status).toBe(200);
    expect(wrong.json).not.toHaveProperty("id");
    expect(await commits()).toBe(4);
  });

  test("short-body breaks off in the middle", async () => {
    await plan("describe", "short-body");
    await expect(client.dnanexus(`/${liverBam}/describe`)).rejects.toBeInstanceOf(SandboxTransportFault);
  });

  test("wrong-object answers about another object, on every kind of call", async () => {
    await plan("*", "wrong-object", 20);
    expect((await client.dnanexus(`/${liverBam}/describe`)).json.id).toMatch(/^file-(?!SandboxLiverBam)/);
    expect((await write()).json.id).not.toBe(liverBam);
    expect((await client.sevenbridges("GET", `/v2/files/${chr20Bam}`)).json.id).not.toBe(chr20Bam);
    const { json: metadata } = await patch();
    expect(metadata).not.toHaveProperty("old_pipeline");
    const ids = [chr20Bam, "568e69abe9b0307bc0414165"];
    const { json: bulk } = await client.sevenbridges("POST", "/v2/bulk/files/get", { file_ids: ids });
    expect(bulk.items.map((item: { resource: { id: string } }) => item.resource.id)).toEqual(
      [...ids].reverse(),
    );
    const { json: found } = await client.dnanexus("/system/findDataObjects", {
      id: [liverBam],
      scope: { project: atlas },
    });
    expect(found.results).toEqual([]);
    const written = (await client.history()).map((commit) => [commit.object, commit.after.tissue]);
    expect(written).toEqual([
      [liverBam, "Kidney"],
      [chr20Bam, "Kidney"],
    ]);
  });

  test("drops-key leaves one key of a write out of what is stored", async () => {
    await plan("setProperties", "drops-key:tissue");
    await write({ tissue: "Kidney", neu: "1" });
    expect(await properties()).toMatchObject({ tissue: "Liver", neu: "1" });
    await plan("PUT metadata", "drops-key:tissue");
    const { json } = await client.sevenbridges("PUT", `/v2/files/${chr20Bam}/metadata`, {
      tissue: "x",
      a: "b",
    });
    expect(json).toEqual({ a: "b" });
  });

  test.each([
    ["trim", " Cafe\u0301 ", "Cafe\u0301"],
    ["nfc", " Cafe\u0301 ", " Café "],
    ["case", " Cafe\u0301 ", " cafe\u0301 "],
    ["cut", "🧬🧬🧬", "🧬🧬"],
  ])("alters-value:%s changes the text that is stored", async (how, given, stored) => {
    await plan("PATCH metadata", `alters-value:${how}`);
    expect((await patch({ note: given, n: 5 })).json).toMatchObject({ note: stored, n: 5 });
    expect((await client.history())[0].after.note).toBe(stored);
    await plan("bulk edit", `alters-value:${how}`);
    const items = [{ id: chr20Bam, metadata: { note: given } }];
    const { json } = await client.sevenbridges("POST", "/v2/bulk/files/edit", { items });
    expect(json.items[0].resource.metadata.note).toBe(stored);
  });

  test("a storage fault planned for * waits for a write", async () => {
    await plan("*", "alters-value:trim");
    await properties();
    await write({ note: " x " });
    expect((await properties()).note).toBe("x");
  });

  test("status is before the commit, status-after-commit after it, both in the platform's shape", async () => {
    await plan("setProperties", "status:502");
    const before = await write();
    expect([before.status, before.json.error.type, await commits()]).toEqual([502, "InternalError", 0]);
    await plan("PATCH metadata", "status-after-commit:504");
    const after = await patch();
    expect([after.status, after.json.status, await commits()]).toEqual([504, 504, 1]);
    await plan("describe", "status:401");
    expect((await client.dnanexus(`/${liverBam}/describe`)).json.error.type).toBe("InvalidAuthentication");
    await plan("GET file", "status:503");
    expect((await client.sevenbridges("GET", `/v2/files/${chr20Bam}`)).json.code).toBe(0);
    await plan("describe", "status:204");
    expect(await client.dnanexus(`/${liverBam}/describe`)).toMatchObject({ status: 204, text: "" });
  });

  test("padded-json is the answer, as large as wished", async () => {
    await client.control("POST", "faults", { on: "GET file", fault: "padded-json:9000000" });
    const { status, text, json } = await client.sevenbridges("GET", `/v2/files/${chr20Bam}`);
    expect([status, Buffer.byteLength(text), json.id]).toEqual([200, 9_000_000, chr20Bam]);
  });

  test("retry-after is a refusal with a wait in seconds or as a date", async () => {
    await plan("setProperties", "retry-after:7");
    const seconds = await write();
    expect([seconds.status, seconds.json.error.type, seconds.headers.get("retry-after")]).toEqual([
      503,
      "ServiceUnavailable",
      "7",
    ]);
    await plan("PATCH metadata", "retry-after:Wed, 21 Oct 2026 07:28:00 GMT");
    const date = await patch();
    expect([date.status, date.json.code]).toEqual([429, 1000]);
    expect(date.headers.get("retry-after")).toBe("Wed, 21 Oct 2026 07:28:00 GMT");
    expect(await commits()).toBe(0);
  });

  test("reset-header is a 429 whose reset is in the wished unit", async () => {
    for (const [unit, scale] of [
      ["seconds", 1000],
      ["milliseconds", 1],
    ] as const) {
      await plan("PATCH metadata", `reset-header:${unit}`);
      const { status, json, headers } = await patch();
      expect([status, json.code, headers.get("x-ratelimit-remaining")]).toEqual([429, 1000, "0"]);
      expect(Number(headers.get("x-ratelimit-reset")) * scale).toBe(now + 2000);
    }
  });

  test("redirect leads elsewhere, before the commit", async () => {
    await plan("PATCH metadata", "redirect:http://elsewhere.test/x:y");
    const { status, headers } = await patch();
    expect([status, headers.get("location")]).toEqual([307, "http://elsewhere.test/x:y"]);
    expect(await commits()).toBe(0);
  });
});
