import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type RunningSandbox, startSandbox } from "./listen.ts";
import { atlas, chr20Bam, createTestClient, liverBam } from "./test-client.ts";

const headers = { authorization: "Bearer sandbox-curator", "content-type": "application/json" };

describe("raw bytes", () => {
  let running: RunningSandbox;
  beforeEach(async () => {
    running = await startSandbox({ dnanexusPort: 0, sevenbridgesPort: 0 });
  });
  afterEach(() => running.close());

  async function write(fault: string, bytes: string): Promise<Response> {
    const planned = { on: "setProperties", fault: `${fault}:${Buffer.from(bytes).toString("base64")}` };
    const plan = await fetch(`${running.dnanexusUrl}/_sandbox/faults`, {
      method: "POST",
      headers,
      body: JSON.stringify(planned),
    });
    expect(plan.status).toBe(200);
    const body = JSON.stringify({ project: atlas, properties: { tissue: "Kidney" } });
    return fetch(`${running.dnanexusUrl}/${liverBam}/setProperties`, { method: "POST", headers, body });
  }

  async function commits(): Promise<number> {
    const reply = await fetch(`${running.dnanexusUrl}/_sandbox/history`);
    return ((await reply.json()) as unknown[]).length;
  }

  test("come as they are, before the commit or after it", async () => {
    const bytes = "HTTP/1.1 418 Odd\r\ncontent-length: 2\r\nx-odd: yes\r\n\r\nno";
    for (const [fault, count] of [
      ["raw-before-commit:fin", 0],
      ["raw-after-commit:fin", 1],
    ] as const) {
      const answer = await write(fault, bytes);
      expect([answer.status, answer.headers.get("x-odd"), await answer.text()]).toEqual([418, "yes", "no"]);
      expect(await commits()).toBe(count);
    }
  });

  test("may end in a reset in mid-body", async () => {
    const head = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf";
    const answer = write("raw-after-commit:reset", head).then((response) => response.text());
    await expect(answer).rejects.toThrow();
  });

  test("that aren't base64 are refused", async () => {
    const planned = JSON.stringify({ on: "*", fault: "raw-before-commit:fin:???" });
    const reply = await fetch(`${running.dnanexusUrl}/_sandbox/faults`, {
      method: "POST",
      headers,
      body: planned,
    });
    expect(reply.status).toBe(400);
  });
});

describe("a copy that lags behind", () => {
  test("shows what was, until its time is over, and writes aren't held up", async () => {
    let now = 1_800_000_000_000;
    const client = createTestClient({ clock: () => now });
    await client.control("POST", "settings", { replicaLagMs: 3000 });
    const read = async () => {
      const file = await client.sevenbridges("GET", `/v2/files/${chr20Bam}`);
      const input = { project: atlas, fields: { properties: true } };
      const object = await client.dnanexus(`/${liverBam}/describe`, input);
      return [file.json.metadata.tissue, object.json.properties.tissue, file.json.modified_on];
    };
    const before = await read();
    await client.sevenbridges("PATCH", `/v2/files/${chr20Bam}/metadata`, { tissue: "Kidney" });
    await client.dnanexus(`/${liverBam}/setProperties`, { project: atlas, properties: { tissue: "Kidney" } });
    now += 2999;
    const stale = await read();
    expect(stale.slice(0, 2)).toEqual(before.slice(0, 2));
    now += 1;
    const current = await read();
    expect(current.slice(0, 2)).toEqual(["Kidney", "Kidney"]);
    expect(Date.parse(current[2])).toBeGreaterThan(Date.parse(stale[2]));
  });
});

test("a platform may add a key of its own, and escape what it stores", async () => {
  const client = createTestClient();
  await client.control("POST", "faults", [
    { on: "PATCH metadata", fault: "adds-key:scanned_by" },
    { on: "PATCH metadata", fault: "alters-value:html" },
  ]);
  await client.sevenbridges("PATCH", `/v2/files/${chr20Bam}/metadata`, { tissue: "a" });
  await client.sevenbridges("PATCH", `/v2/files/${chr20Bam}/metadata`, { tissue: "<a & b>" });
  const [added, escaped] = await client.history();
  expect(added.after).toMatchObject({ tissue: "a", scanned_by: "added by the platform" });
  expect(escaped.after).toMatchObject({ tissue: "&lt;a &amp; b&gt;" });
});

test("late commits wait by the schedule that is handed in", async () => {
  const scheduled: [number, () => void][] = [];
  const schedule = (delayMs: number, work: () => void) => {
    scheduled.push([delayMs, work]);
    return () => {};
  };
  const client = createTestClient({ schedule });
  await client.control("POST", "faults", { on: "PATCH metadata", fault: "late-commit:4000" });
  await expect(
    client.sevenbridges("PATCH", `/v2/files/${chr20Bam}/metadata`, { tissue: "a" }),
  ).rejects.toThrow();
  expect(await client.history()).toHaveLength(0);
  scheduled[0]?.[1]();
  expect([scheduled[0]?.[0], (await client.history()).length]).toEqual([4000, 1]);
});
