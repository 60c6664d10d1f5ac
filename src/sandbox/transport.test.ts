import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type RunningSandbox, startSandbox } from "./listen.ts";
import { atlas, liverBam } from "./test-client.ts";

const json = { "content-type": "application/json" };
const body = JSON.stringify({ project: atlas, properties: { tissue: "Kidney" } });

/** Sends one request over a bare socket and says exactly what happened to the connection. */
function exchange(
  url: string,
  path: string,
  timeoutMs = 5000,
): Promise<{ bytes: string; end: "fin" | "reset" | "open" | "failed" }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let bytes = "";
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer sandbox-curator\r\n` +
          `Content-Type: application/json\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
    const finish = (end: "fin" | "reset" | "open" | "failed"): void => {
      socket.destroy();
      resolve({ bytes, end });
    };
    socket.setTimeout(timeoutMs, () => finish("open"));
    socket.on("data", (chunk) => {
      bytes += chunk.toString("latin1");
    });
    socket.on("end", () => finish("fin"));
    socket.on("error", (error: NodeJS.ErrnoException) =>
      finish(error.code === "ECONNRESET" ? "reset" : "failed"),
    );
  });
}

describe("faults over a socket", () => {
  let running: RunningSandbox;
  beforeEach(async () => {
    running = await startSandbox({ dnanexusPort: 0, sevenbridgesPort: 0 });
  });
  afterEach(() => running.close());

  const write = `/${liverBam}/setProperties`;

  async function plan(fault: string): Promise<void> {
    const planned = JSON.stringify([{ on: "setProperties", fault }]);
    const reply = await fetch(`${running.dnanexusUrl}/_sandbox/faults`, {
      method: "POST",
      headers: json,
      body: planned,
    });
    expect(reply.status).toBe(200);
  }

  async function commits(): Promise<number> {
    const reply = await fetch(`${running.sevenbridgesUrl}/v2/_sandbox/history`);
    return ((await reply.json()) as unknown[]).length;
  }

  test.each([
    ["reset-before-commit", "reset", 0],
    ["reset-after-commit", "reset", 1],
    ["fin-before-commit", "fin", 0],
    ["fin-after-commit", "fin", 1],
  ] as const)(
    "%s ends the connection with a %s and no byte, with %i commits",
    async (fault, end, expected) => {
      await plan(fault);
      expect(await exchange(running.dnanexusUrl, write)).toEqual({ bytes: "", end });
      expect(await commits()).toBe(expected);
    },
  );

  test.each([
    ["hang-before-commit", 0],
    ["hang-after-commit", 1],
  ] as const)("%s keeps the connection open and silent, with %i commits", async (fault, expected) => {
    await plan(fault);
    expect(await exchange(running.dnanexusUrl, write, 200)).toEqual({ bytes: "", end: "open" });
    await expect.poll(commits, { timeout: 10_000 }).toBe(expected);
  });

  test("late-commit resets at once, the commit lands later", async () => {
    await plan("late-commit:700");
    expect(await exchange(running.dnanexusUrl, write)).toEqual({ bytes: "", end: "reset" });
    expect(await commits()).toBe(0);
    await expect.poll(commits, { timeout: 10_000 }).toBe(1);
  });

  test("short-body promises more than comes, and ends", async () => {
    await plan("short-body");
    const { bytes, end } = await exchange(running.dnanexusUrl, write);
    const [head = "", content = ""] = bytes.split("\r\n\r\n");
    expect(end).toBe("fin");
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    const promised = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    expect(content.length).toBe(Math.floor(promised / 2));
  });

  test("garbage is not HTTP", async () => {
    await plan("garbage");
    const { bytes, end } = await exchange(running.dnanexusUrl, write);
    expect(end).toBe("fin");
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes).not.toMatch(/^HTTP/);
  });

  test("slow drips, and the head comes at once", async () => {
    await plan("slow:60");
    const reply = await fetch(`${running.dnanexusUrl}${write}`, {
      method: "POST",
      headers: { authorization: "Bearer sandbox-curator", "content-type": "application/json" },
      body,
    });
    const headAt = performance.now();
    expect(await reply.json()).toEqual({ id: liverBam });
    expect(performance.now() - headAt).toBeGreaterThan(300);
  });

  test("truncated-json is whole for HTTP and broken for JSON", async () => {
    await plan("truncated-json");
    const headers = { authorization: "Bearer sandbox-curator", "content-type": "application/json" };
    const reply = await fetch(`${running.dnanexusUrl}${write}`, { method: "POST", headers, body });
    await expect(reply.json()).rejects.toThrow(SyntaxError);
  });

  test("after every fault the sandbox serves the next good request", async () => {
    for (const fault of ["reset-after-commit", "fin-before-commit", "garbage", "short-body"]) {
      await plan(fault);
      await exchange(running.dnanexusUrl, write);
      expect((await exchange(running.dnanexusUrl, write)).bytes).toMatch(/^HTTP\/1\.1 200 /);
    }
  });

  test("closing ends hanging connections", async () => {
    await plan("hang-before-commit");
    const waiting = exchange(running.dnanexusUrl, write);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await running.close();
    expect((await waiting).end).toMatch(/fin|reset/);
  });

  test("a port that is taken rejects with its number, and leaves nothing open", async () => {
    const taken = Number(new URL(running.dnanexusUrl).port);
    await expect(startSandbox({ dnanexusPort: 0, sevenbridgesPort: taken })).rejects.toMatchObject({
      code: "EADDRINUSE",
      port: taken,
    });
  });
});
