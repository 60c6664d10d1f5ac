import { beforeEach, describe, expect, test } from "vitest";
import { atlas, chr20Bam, createTestClient, liverBam, type TestClient } from "./test-client.ts";

describe("the sandbox's control calls", () => {
  let client: TestClient;
  beforeEach(() => {
    client = createTestClient({ clock: () => 1_700_000_000_000 });
  });

  const propertiesOf = async () =>
    (await client.dnanexus(`/${liverBam}/describe`, { project: atlas, fields: { properties: true } })).json
      .properties;

  test("they answer on both platforms' roots, and below /v2, without a token", async () => {
    for (const url of ["http://x.test/_sandbox/history", "http://x.test/v2/_sandbox/history"]) {
      for (const platform of ["dnanexus", "sevenbridges"] as const) {
        expect(await (await client.sandbox[platform](new Request(url))).json()).toEqual([]);
      }
    }
  });

  test("reset brings everything back: objects, history, settings, faults, counts", async () => {
    const seeded = await propertiesOf();
    await client.dnanexus(`/${liverBam}/setProperties`, { project: atlas, properties: { tissue: "Kidney" } });
    await client.dnanexus("/record/new", { project: atlas, folder: "/new", parents: true });
    await client.control("POST", "settings", {
      nullInPatch: "removes",
      rateLimit: { requests: 3, seconds: 60 },
    });
    await client.control("POST", "faults", [{ on: "*", fault: "status:500", times: 9 }]);
    expect((await client.control("POST", "reset")).json).toEqual({ ok: true });
    expect(await propertiesOf()).toEqual(seeded);
    expect(await client.history()).toEqual([]);
    expect((await client.control("GET", "settings")).json).toMatchObject({
      nullInPatch: "ignored",
      rateLimit: null,
    });
    expect((await client.control("GET", "faults")).json).toEqual([]);
    expect((await client.dnanexus(`/${atlas}/listFolder`, { folder: "/" })).json.folders).toEqual([
      "/cohort",
    ]);
    await client.dnanexus(`/${liverBam}/setProperties`, { project: atlas, properties: {} });
    expect((await client.history())[0].seq).toBe(1);
  });

  test("a reset takes less than 300 ms", async () => {
    const timesMs: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const from = performance.now();
      await client.control("POST", "reset");
      timesMs.push(performance.now() - from);
    }
    // The best of them: the machine may be busy with other tests.
    expect(Math.min(...timesMs)).toBeLessThan(300);
  });

  test("the history is of both platforms, can be filtered, and read from a number on", async () => {
    await client.dnanexus(`/${liverBam}/setProperties`, { project: atlas, properties: { a: "b" } });
    await client.sevenbridges("PATCH", `/v2/files/${chr20Bam}/metadata`, { a: "b" });
    expect((await client.history()).map(({ seq, at, platform }) => [seq, at, platform])).toEqual([
      [1, 1_700_000_000_000, "dnanexus"],
      [2, 1_700_000_000_000, "sevenbridges"],
    ]);
    expect((await client.control("GET", "history?platform=sevenbridges")).json).toHaveLength(1);
    expect((await client.control("GET", "history?since=1")).json).toHaveLength(1);
    expect((await client.control("GET", "history?platform=nonsense")).status).toBe(400);
    expect((await client.control("GET", "history?since=x")).status).toBe(400);
  });

  test("another person's write changes what is described, and is in the history as such", async () => {
    const before = await propertiesOf();
    const body = `{"platform":"dnanexus","object":"${liverBam}","project":"${atlas}","set":{"tissue":"Kidney","__proto__":"x"},"remove":["notes"]}`;
    expect((await client.control("POST", "write", body)).status).toBe(200);
    const after = await propertiesOf();
    expect(after).toMatchObject({ tissue: "Kidney", sample_id: before.sample_id });
    expect(Object.keys(after)).toContain("__proto__");
    expect(after).not.toHaveProperty("notes");
    const [commit] = await client.history();
    expect(commit).toMatchObject({
      operation: "outside write",
      platform: "dnanexus",
      object: liverBam,
      project: atlas,
    });
    expect([commit.before, commit.after]).toEqual([before, after]);
  });

  test("another person's write works on Seven Bridges, on projects, and keeps the types of values", async () => {
    await client.control(
      "POST",
      "write",
      '{"platform":"sevenbridges","object":"568e69abe9b0307bc0414165","set":{"n":1.50}}',
    );
    expect((await client.sevenbridges("GET", "/v2/files/568e69abe9b0307bc0414165/metadata")).text).toBe(
      '{"n":1.50}',
    );
    await client.control("POST", "write", { platform: "dnanexus", object: atlas, set: { a: "b" } });
    const { json } = await client.dnanexus(`/${atlas}/describe`, { fields: { properties: true } });
    expect(json.properties).toEqual({ a: "b" });
  });

  test("a write to an object with several copies has to name the project; one to nothing is refused", async () => {
    const ambiguous = await client.control("POST", "write", {
      platform: "dnanexus",
      object: liverBam,
      set: { a: "b" },
    });
    expect([ambiguous.status, ambiguous.json.error.message]).toEqual([
      400,
      expect.stringContaining("project"),
    ]);
    const missing = await client.control("POST", "write", {
      platform: "sevenbridges",
      object: "nonsense",
      set: {},
    });
    expect([missing.status, missing.json.error.message]).toEqual([400, expect.stringContaining("nonsense")]);
  });

  test("bad bodies get a clear 400 and change nothing", async () => {
    const bad: [name: string, body: unknown, says: string][] = [
      ["settings", { nullInPatch: "nonsense" }, "nullInPatch"],
      ["settings", { nonsense: 1 }, "nonsense"],
      ["settings", { latencyMs: -1 }, "latencyMs"],
      ["settings", { rateLimit: { requests: 1 } }, "seconds"],
      ["settings", "[", "JSON"],
      ["faults", [{ on: "describe", fault: "nonsense" }], "nonsense"],
      ["faults", [{ on: "nonsense", fault: "garbage" }], "nonsense"],
      ["faults", [{ on: "describe", fault: "garbage:5" }], "garbage"],
      ["faults", [{ on: "describe", fault: "slow" }], "bytes per second"],
      ["faults", [{ on: "describe", fault: "status:999" }], "status"],
      ["faults", [{ on: "describe", fault: "drops-key:a" }], "stores nothing"],
      ["faults", [{ on: "setProperties", fault: "alters-value:nonsense" }], "nfc"],
      ["faults", [{ on: "describe", fault: "redirect:nonsense" }], "URL"],
      ["faults", [{ on: "describe", fault: "garbage", times: 0 }], "times"],
      ["faults", [{ on: "*", fault: "garbage" }, { fault: "garbage" }], "on"],
      ["write", { object: 5 }, "object"],
    ];
    for (const [name, body, says] of bad) {
      const { status, json } = await client.control("POST", name, body);
      expect([name, body, status]).toEqual([name, body, 400]);
      expect(json.error.message).toContain(says);
      expect(json.error.message).not.toContain("\n");
    }
    expect((await client.control("GET", "faults")).json).toEqual([]);
    expect((await client.control("GET", "settings")).json.latencyMs).toBe(0);
  });

  test("a control call that there isn't is a clear 404", async () => {
    const { status, json } = await client.control("GET", "nonsense");
    expect([status, json.error.message]).toEqual([404, expect.stringContaining("/_sandbox/nonsense")]);
    expect((await client.control("GET", "reset")).status).toBe(404);
  });

  test("latency delays an answer, not the control calls", async () => {
    await client.control("POST", "settings", { latencyMs: 120 });
    const from = performance.now();
    const ended: string[] = [];
    await Promise.all([
      client.dnanexus("/system/whoami").then(() => ended.push("whoami")),
      client.control("GET", "settings").then(() => ended.push("settings")),
    ]);
    expect(ended).toEqual(["settings", "whoami"]);
    expect(performance.now() - from).toBeGreaterThan(110);
  });

  test("a caller who gives up while waiting gets the signal's reason, and the work is done all the same", async () => {
    await client.control("POST", "settings", { latencyMs: 60 });
    const request = new Request(`http://dx.test/${liverBam}/setProperties`, {
      method: "POST",
      headers: { authorization: "Bearer sandbox-curator", "content-type": "application/json" },
      body: JSON.stringify({ project: atlas, properties: { tissue: "Kidney" } }),
      signal: AbortSignal.timeout(15),
    });
    await expect(client.sandbox.dnanexus(request)).rejects.toThrow(/timeout/i);
    await expect.poll(() => client.history(), { timeout: 10_000 }).toHaveLength(1);
  });
});
