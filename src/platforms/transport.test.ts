import { createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { scriptedFetch } from "./contract/scripted-fetch.ts";
import { PlatformError, type PlatformErrorFacts } from "./errors.ts";
import { createHostGate } from "./host-gate.ts";
import type { HttpCall } from "./http-call.ts";
import type { TimeLimits } from "./time-limits.ts";
import { createTransport, type Transport } from "./transport.ts";

const READ: HttpCall = { method: "GET", path: "/x" };
const SHORT: TimeLimits = { firstByteMs: 120, idleMs: 120, totalMs: 400 };
const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

let server: Server;
let root: string;
let answer: (socket: Socket) => void;
let requests: string[];

beforeEach(async () => {
  requests = [];
  server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (bytes) => {
      requests.push(bytes.toString());
      answer(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  root = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

function transport(timeLimits: Partial<TimeLimits> = {}): Transport {
  return createTransport({
    fetch,
    root,
    headers: () => ({ authorization: "Bearer secret-token" }),
    timeLimits,
  });
}

async function factsOf(promise: Promise<unknown>): Promise<PlatformErrorFacts> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PlatformError)) throw new Error(`no PlatformError but ${String(error)}`);
  return error.facts;
}

function writes(text: string): (socket: Socket) => void {
  return (socket) => socket.end(text);
}

describe("a transport", () => {
  test("sends no write whose check has expired, and reads all the same", async () => {
    answer = writes(`${HEAD}content-length: 2\r\nconnection: close\r\n\r\n{}`);
    const hold = { operationId: "submit-1", over: new AbortController().signal, isFresh: () => false };
    const write = transport()({ ...READ, hold, operationId: "submit-1.1" });
    expect(await factsOf(write)).toEqual({ kind: "unavailable", sent: "no", fault: "check-expired" });
    expect(requests).toEqual([]);
    expect((await transport()({ ...READ, hold })).status).toBe(200);
  });

  test("gives status, headers and the bytes as they are", async () => {
    answer = writes(`${HEAD}content-length: 3\r\nx-request-id: 7\r\nconnection: close\r\n\r\n\u00e9{`);
    const { status, headers, bytes } = await transport()(READ);
    expect([status, headers.get("x-request-id"), [...bytes]]).toEqual([200, "7", [0xc3, 0xa9, 0x7b]]);
  });

  test("sends exactly the body, its type, the token and the operation's id, and no cookies", async () => {
    answer = writes(`${HEAD}content-length: 2\r\nconnection: close\r\n\r\n{}`);
    await transport()({
      method: "PUT",
      path: "/v2/files/a%2Fb",
      body: '{\n  "é": 1.50\n}',
      operationId: "op-1",
    });
    const [head, body] = requests.join("").split("\r\n\r\n");
    expect(head).toMatch(/^PUT \/v2\/files\/a%2Fb HTTP\/1\.1\r\n/);
    expect(head).toMatch(/^content-type: application\/json\r?$/im);
    expect(head).toMatch(/^authorization: Bearer secret-token\r?$/im);
    expect(head).toMatch(/^x-redescribe-operation: op-1\r?$/im);
    expect(head).not.toMatch(/^(?:cookie|referer):/im);
    expect(body).toBe('{\n  "é": 1.50\n}');
  });

  test.each([
    ["is reset", (socket: Socket) => socket.resetAndDestroy()],
    ["is closed without an answer", (socket: Socket) => socket.end()],
    ["speaks no HTTP", writes("\u0016\u0003 garbage\r\n\r\n")],
    ["ends before the body is whole", writes(`${HEAD}content-length: 100\r\n\r\n{"a":`)],
    ["breaks off a chunked body", writes(`${HEAD}transfer-encoding: chunked\r\n\r\n5\r\n{"a":`)],
  ])(
    "calls it unreachable, and doesn't know what was sent, when the connection %s",
    async (_name, broken) => {
      answer = broken;
      expect(await factsOf(transport()(READ))).toMatchObject({
        kind: "unreachable",
        sent: "maybe",
        fault: "connection",
      });
      expect(requests).toHaveLength(1);
    },
  );

  test("calls it unreachable when nobody listens", async () => {
    const call = createTransport({ fetch, root: "http://127.0.0.1:1", headers: () => ({}) });
    expect(await factsOf(call(READ))).toMatchObject({
      kind: "unreachable",
      sent: "maybe",
      fault: "connection",
    });
  });

  test("gives up on an answer that never begins", async () => {
    answer = () => {};
    expect(await factsOf(transport(SHORT)(READ))).toMatchObject({
      kind: "unreachable",
      sent: "maybe",
      fault: "time-limit",
      detail: "firstByteMs of 120 is over",
    });
  });

  test("gives up on an answer that stops in the middle", async () => {
    answer = (socket) => socket.write(`${HEAD}content-length: 100\r\n\r\n{"a":`);
    const facts = await factsOf(transport(SHORT)(READ));
    expect(facts).toMatchObject({ fault: "time-limit", status: 200, detail: "idleMs of 120 is over" });
  });

  test("gives up on an answer that drips without an end", async () => {
    answer = (socket) => {
      socket.write(`${HEAD}content-length: 1000\r\n\r\n`);
      const drip = setInterval(() => socket.write(" "), 30);
      socket.on("close", () => clearInterval(drip));
    };
    expect(await factsOf(transport(SHORT)(READ))).toMatchObject({ detail: "totalMs of 400 is over" });
  });

  test("gives up even when the fetch handed in heeds no signal", async () => {
    const deaf = createTransport({
      fetch: () => new Promise(() => {}),
      root,
      headers: () => ({}),
      timeLimits: SHORT,
    });
    expect(await factsOf(deaf(READ))).toMatchObject({ fault: "time-limit" });
  });

  test.each([301, 302, 303, 307, 308])(
    "follows no redirect (%s), so that no token travels along",
    async (status) => {
      answer = writes(`HTTP/1.1 ${status} Go\r\nlocation: ${root}/other\r\ncontent-length: 0\r\n\r\n`);
      expect(await factsOf(transport()(READ))).toMatchObject({
        kind: "unexpected-answer",
        fault: "redirect",
        status,
      });
      expect(requests).toHaveLength(1);
    },
  );

  test("knows a browser's opaque redirect, which has no status", async () => {
    const opaque = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
    const call = createTransport({ fetch: async () => opaque, root, headers: () => ({}) });
    const facts = await factsOf(call(READ));
    expect(facts).toMatchObject({ fault: "redirect" });
    expect(facts.status).toBeUndefined();
  });

  test("stops reading after 8 MiB", async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        given += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const call = createTransport({ fetch: async () => new Response(endless), root, headers: () => ({}) });
    expect(await factsOf(call(READ))).toMatchObject({ kind: "unexpected-answer", fault: "too-large" });
    expect(given).toBeLessThan(12);
  });

  test("rejects with an AbortError, before sending and under way", async () => {
    answer = () => {};
    const call = transport();
    await expect(call({ ...READ, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(requests).toHaveLength(0);
    const controller = new AbortController();
    const pending = call({ ...READ, signal: controller.signal });
    setTimeout(() => controller.abort("for a reason of its own"), 30);
    await expect(pending).rejects.toMatchObject({ name: "AbortError" });
  });

  test("never puts a token that no header can hold into an error", async () => {
    const { fetch: scripted, sent } = scriptedFetch();
    const call = createTransport({
      fetch: scripted,
      root,
      headers: () => ({ authorization: "Bearer secrét\nツ" }),
    });
    const facts = await factsOf(call(READ));
    expect(facts).toMatchObject({ kind: "unauthorized", sent: "no" });
    expect(JSON.stringify(facts)).not.toContain("secr");
    expect(sent).toHaveLength(0);
  });
});

test("after an answer that asks for a wait nothing goes out until that is over, whoever asks", async () => {
  let nowMs = 0;
  let calls = 0;
  const gate = createHostGate({ steadyNow: () => nowMs });
  const busy = async () => {
    calls += 1;
    return new Response("{}", { status: 503, headers: { "retry-after": "3" } });
  };
  const options = { fetch: busy, root: "http://127.0.0.1:1", headers: () => ({}), gate };
  const [one, other] = [createTransport(options), createTransport(options)];
  await one({ method: "GET", path: "/a" });
  nowMs = 1000;
  await expect(other({ method: "GET", path: "/b" })).rejects.toMatchObject({
    facts: { kind: "too-many-requests", sent: "no", retryAfterMs: 2000 },
  });
  expect(calls).toBe(1);
  nowMs = 3000;
  await other({ method: "GET", path: "/b" });
  expect(calls).toBe(2);
});

test("a 429 that doesn't say how long closes the gate for a short time first, and the answer carries it", async () => {
  let nowMs = 0;
  const date = "Wed, 21 Oct 2015 07:28:00 GMT";
  const reset = String(Date.parse(date) / 1000 + 300);
  const gate = createHostGate({ steadyNow: () => nowMs });
  const answers = [429, 429, 200, 429].map(
    (status) => new Response("{}", { status, headers: { date, "x-ratelimit-reset": reset } }),
  );
  const transport = createTransport({
    fetch: async () => answers.shift() ?? Response.error(),
    root: "http://127.0.0.1:1",
    headers: () => ({}),
    gate,
  });
  const waits: (number | undefined)[] = [];
  for (let calls = 0; calls < 4; calls += 1) {
    const { waitMs } = await transport({ method: "GET", path: "/a" });
    waits.push(waitMs);
    nowMs += waitMs ?? 0;
  }
  expect(waits).toEqual([2000, 4000, undefined, 2000]);
});
