import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { bodyByteLimit } from "./body-limits.ts";
import { createBodyReader } from "./body-reader.ts";

const MEBIBYTE = 2 ** 20;
let server: Server | undefined;

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

/** A server that answers with what the reader made of the body: its length, or why it isn't read. */
async function serve(byteLimit: number, limits = {}): Promise<number> {
  const bodies = createBodyReader(limits);
  server = createServer(async (incoming, outgoing) => {
    const body = await bodies.read(incoming, byteLimit);
    outgoing.end(typeof body === "string" ? body : String(body.length));
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

async function outcomeOf(port: number, body: BodyInit): Promise<string> {
  const init = { method: "POST", body, ...(body instanceof ReadableStream && { duplex: "half" }) };
  return (await fetch(`http://127.0.0.1:${port}/`, init as RequestInit)).text();
}

function streamOf(bytes: number): ReadableStream {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(new Uint8Array(bytes));
      controller.close();
    },
  });
}

test("a body within its limit is read whole, with or without a length", async () => {
  const port = await serve(MEBIBYTE);
  expect(await outcomeOf(port, "é".repeat(1000))).toBe("2000");
  expect(await outcomeOf(port, new Uint8Array(MEBIBYTE))).toBe(String(MEBIBYTE));
  expect(await outcomeOf(port, streamOf(5000))).toBe("5000");
  expect(await outcomeOf(port, "")).toBe("0");
});

test("one that is longer isn't", async () => {
  const port = await serve(MEBIBYTE);
  expect(await outcomeOf(port, new Uint8Array(MEBIBYTE + 1))).toBe("too-large");
  expect(await outcomeOf(port, streamOf(MEBIBYTE + 1))).toBe("too-large");
});

test("one that doesn't say its length gets no room for a large one", async () => {
  const port = await serve(8 * MEBIBYTE);
  expect(await outcomeOf(port, new Uint8Array(2 * MEBIBYTE))).toBe(String(2 * MEBIBYTE));
  expect(await outcomeOf(port, streamOf(2 * MEBIBYTE))).toBe("too-large");
});

test("one that comes too slowly is given up", async () => {
  const port = await serve(MEBIBYTE, { ordinaryLimitMs: 100 });
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(port, "127.0.0.1", () =>
      socket.write("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 900\r\n\r\n{"),
    );
    socket.once("data", (piece: Buffer) => resolve(piece.toString("latin1")));
  });
  expect(answer).toContain("too-slow");
});

test.each([
  ["dnanexus", "POST", "/system/findDataObjects", 1],
  ["dnanexus", "POST", "/file-SandboxLiverBam000000001/setProperties", 8],
  ["sevenbridges", "PUT", "/v2/files/568e69abe9b0307bc0414164/metadata", 8],
  ["sevenbridges", "POST", "/v2/bulk/files/get", 1],
  ["sevenbridges", "GET", "/v2/files", 1],
] as const)("on %s %s %s may have %i MiB", (platform, method, path, mebibytes) => {
  expect(bodyByteLimit(platform, method, path)).toBe(mebibytes * MEBIBYTE);
});

test("a bulk edit of 100 files with 1,000 pairs of full size fits, and little more", () => {
  const pairs = Array.from({ length: 1000 }, (_, at) => [
    `${String(at).padStart(4, "0")}${"k".repeat(96)}`,
    "v".repeat(300),
  ]);
  const item = { id: "568e69abe9b0307bc0414164", metadata: Object.fromEntries(pairs) };
  const bytes = Buffer.byteLength(JSON.stringify({ items: Array(100).fill(item) }));
  const limit = bodyByteLimit("sevenbridges", "POST", "/v2/bulk/files/edit");
  expect(bytes).toBeLessThan(limit);
  expect(limit).toBeLessThan(bytes * 1.1);
});
