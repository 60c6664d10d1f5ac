import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningSandbox, startSandbox } from "./listen.ts";
import { atlas } from "./test-client.ts";

const MEBIBYTE = 2 ** 20;
const headers = { authorization: "Bearer sandbox-curator", "content-type": "application/json" };

let sandbox: RunningSandbox;
const sockets: Socket[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({ dnanexusPort: 0, sevenbridgesPort: 0 });
});

afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await sandbox.close();
});

function post(path: string, body: string): Promise<Response> {
  return fetch(sandbox.dnanexusUrl + path, { method: "POST", headers, body });
}

/** How long somebody else waits for an answer, in milliseconds. */
async function waitOfOthers(): Promise<number> {
  const fromMs = performance.now();
  const answer = await post("/system/whoami", "{}");
  expect(await answer.json()).toEqual({ id: "user-sandbox.curator" });
  return performance.now() - fromMs;
}

/** The status of what comes back for a head and as much of the body as is taken; 0: the connection was cut. */
function statusFor(
  url: string,
  lines: readonly string[],
  body: Uint8Array = new Uint8Array(1),
  length = 900,
): Promise<number> {
  return new Promise((resolve) => {
    const { host, port } = new URL(url);
    const head = [...lines, `Host: ${host}`, `Content-Length: ${length}`].join("\r\n");
    const socket = connect(Number(port), "127.0.0.1", () => {
      socket.write(`${head}\r\n\r\n`);
      socket.write(body);
    });
    sockets.push(socket);
    socket.on("error", () => {});
    socket.once("data", (piece: Buffer) => resolve(Number(piece.toString("latin1").slice(9, 12))));
    socket.once("close", () => resolve(0));
  });
}

test("[F-W09] an expression that would take minutes is answered, and so is everybody else", async () => {
  const query = { scope: { project: atlas }, name: { regexp: "^((((.*)*)*)*)*=$" } };
  const fromMs = performance.now();
  const slow = post("/system/findDataObjects", JSON.stringify(query));
  expect(await waitOfOthers()).toBeLessThan(15_000);
  expect(await (await slow).json()).toEqual({ results: [], next: null });
  expect(performance.now() - fromMs).toBeLessThan(20_000);
});

test("[F-W09] 257 bodies that come slowly keep nobody waiting", async () => {
  for (let count = 0; count < 257; count += 1) {
    void statusFor(sandbox.dnanexusUrl, [
      "POST /system/whoami HTTP/1.1",
      "Authorization: Bearer sandbox-curator",
    ]);
  }
  expect(await waitOfOthers()).toBeLessThan(15_000);
});

test("[F-W09] 40 bodies of 32 MiB are refused by their length, also where long ones may come", async () => {
  const body = new Uint8Array(32 * MEBIBYTE).fill(0x20);
  const known = ["Authorization: Bearer sandbox-curator", "Content-Type: application/json"];
  const single = Array.from({ length: 20 }, () =>
    statusFor(sandbox.dnanexusUrl, ["POST /system/whoami HTTP/1.1", ...known], body, body.length),
  );
  const bulk = Array.from({ length: 20 }, () =>
    statusFor(sandbox.sevenbridgesUrl, ["POST /v2/bulk/files/edit HTTP/1.1", ...known], body, body.length),
  );
  expect(await waitOfOthers()).toBeLessThan(20_000);
  for (const status of await Promise.all(single)) expect([0, 413]).toContain(status);
  // No more than two of them are read at a time; what is read is no JSON.
  const statuses = await Promise.all(bulk);
  for (const status of statuses) expect([0, 400, 503]).toContain(status);
  expect(statuses.filter((status) => status !== 400).length).toBeGreaterThan(0);
}, 60_000);

test.each([
  ["DNAnexus", "POST /system/whoami HTTP/1.1", "Authorization: Bearer wrong"],
  ["Seven Bridges", "PATCH /v2/files/568e69abe9b0307bc0414164/metadata HTTP/1.1", "X-SBG-Auth-Token: wrong"],
])("on %s the body of a call without a right token isn't waited for", async (platform, line, token) => {
  const url = platform === "DNAnexus" ? sandbox.dnanexusUrl : sandbox.sevenbridgesUrl;
  expect(await statusFor(url, [line, token])).toBe(401);
});
