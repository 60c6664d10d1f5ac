import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ClockReadings } from "#platforms/check-age.ts";
import { SEVENBRIDGES_SEEDS } from "#platforms/contract/contract-seeds-fixture.ts";
import { type RunningSandbox, startSandbox } from "#sandbox/listen.ts";
import { systemNetwork } from "./network.ts";
import { openSandboxGateway, type SandboxGateway } from "./sandbox-gateway-fixture.ts";

const FILE = SEVENBRIDGES_SEEDS.rich.objectId;
const HOLD = { "X-Redescribe-Hold": "submit" };

let sandbox: RunningSandbox;
let gateway: SandboxGateway;
let clocks: ClockReadings;
/** The connections from the gateway to the platform, in the order of opening. */
let connections: Socket[];

beforeEach(async () => {
  clocks = [5000, 1_700_000_000_000];
  connections = [];
  sandbox = await startSandbox({ dnanexusPort: 0, sevenbridgesPort: 0 });
  gateway = await openSandboxGateway(sandbox, {
    readClocks: () => clocks,
    lineLimit: 1,
    network: {
      ...systemNetwork,
      connect: (address, port) => {
        const socket = connect(port, address);
        connections.push(socket);
        return socket;
      },
    },
  });
  const token = "sandbox-curator";
  const target = { kind: "sevenbridges", baseUrl: "https://api.sbgenomics.com/v2", token };
  await gateway.ask("PUT", "/connections/sb", target);
});
afterEach(async () => {
  await gateway.close();
  await sandbox.close();
});

async function call(operation: string, headers: Readonly<Record<string, string>>, body?: object) {
  const answer = await gateway.ask("POST", `/connections/sb/${operation}`, body, headers);
  return (await answer.json()) as { sent: string; status?: number; fault?: string };
}

const check = () => call(`getFile?file=${FILE}`, HOLD);
const read = () => call(`getFile?file=${FILE}`, {});
const write = (id: string) =>
  call(`patchMetadata?file=${FILE}`, { ...HOLD, "X-Redescribe-Operation": id }, { tissue: id });

async function written(): Promise<readonly unknown[]> {
  const history = await fetch(`${sandbox.sevenbridgesUrl}/_sandbox/history`);
  return ((await history.json()) as { after: { tissue: string } }[]).map(({ after }) => after.tissue);
}

describe("a write", () => {
  test.each<[what: string, passed: ClockReadings]>([
    ["more than two seconds after its check", [2001, 2001]],
    ["after a sleep that only one of the clocks has counted", [0, 2001]],
    ["after a clock was set back", [10, -1]],
  ])("%s isn't sent: the object has to be checked again", async (_what, passed) => {
    expect((await check()).status).toBe(200);
    clocks = clocks.map((atMs, index) => atMs + (passed[index] ?? 0));
    expect(await write("late")).toEqual({ sent: "no", fault: "check-expired" });
    // An expired check isn't valid for the next write either.
    expect(await write("again")).toEqual({ sent: "no", fault: "check-expired" });
    expect(await written()).toEqual([]);
    await check();
    expect((await write("checked")).status).toBe(200);
    expect(await written()).toEqual(["checked"]);
  });

  test("within two seconds goes out over the connection of its check", async () => {
    await check();
    clocks = clocks.map((atMs) => atMs + 2000);
    expect((await write("in-time")).status).toBe(200);
    expect(connections).toHaveLength(1);
    await read();
    expect(connections).toHaveLength(2);
  });

  test("goes out in the turn of its check, before those who stand in line at the host", async () => {
    await check();
    const ends: string[] = [];
    const reading = read().then(() => ends.push("read"));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await write("in-turn")).status).toBe(200);
    ends.push("written");
    await reading;
    expect(ends).toEqual(["written", "read"]);
  });

  test("goes out over a new connection where that of the check is closed by then", async () => {
    await check();
    connections[0]?.destroy();
    expect((await write("anew")).status).toBe(200);
    expect(connections).toHaveLength(2);
    expect(await written()).toEqual(["anew"]);
  });
});

test("a check without a write gives the turn at the host away after two seconds, and at once when it lets go", async () => {
  await check();
  const askedMs = performance.now();
  expect((await read()).status).toBe(200);
  expect(performance.now() - askedMs).toBeGreaterThan(1500);
  await check();
  const reading = read();
  await gateway.ask("DELETE", "/holds/submit");
  const againMs = performance.now();
  await reading;
  expect(performance.now() - againMs).toBeLessThan(1500);
});
