import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "./server.ts";
import { builtPage } from "./static-files.ts";

const document =
  '<!doctype html><title>Redescribe</title><meta name="redescribe-host" content="static" />' +
  '<meta name="redescribe-sandbox" content="" />';
let distFolder: string;

beforeAll(() => {
  distFolder = mkdtempSync(join(tmpdir(), "dist-"));
  writeFileSync(join(distFolder, "index.html"), document);
  const builtHash = createHash("sha256").update(document).digest("base64");
  const worker = `const FILES = new Map([["",${JSON.stringify(builtHash)}]]);\nconst POLICY = "";\n`;
  writeFileSync(join(distFolder, "service-worker.js"), worker);
});

afterAll(() => rmSync(distFolder, { recursive: true }));

describe("the sandbox beside the page", () => {
  const close = async () => {
    isClosed = true;
  };
  const startWith = (url: string) =>
    startServer({
      port: 0,
      page: (_server, surroundings) => builtPage(distFolder, surroundings),
      sandbox: async (pageOrigins) => {
        toldOrigins = pageOrigins;
        return { url, movedAside: null, close };
      },
    });
  let toldOrigins: readonly string[] = [];
  let isClosed = false;

  test("is named in the document and in its policy, is told the page's origins, and ends with the server", async () => {
    const url = "http://127.0.0.1:8701";
    const other = await startWith(url);
    const answer = await fetch(other.url);
    expect(await answer.text()).toContain(`<meta name="redescribe-sandbox" content="${url}" />`);
    expect(answer.headers.get("content-security-policy")).toMatch(
      /connect-src [^;]* http:\/\/127\.0\.0\.1:8701;/,
    );
    const { port } = new URL(other.url);
    expect(toldOrigins).toEqual(["127.0.0.1", "localhost", "[::1]"].map((name) => `http://${name}:${port}`));
    await other.close();
    expect(isClosed).toBe(true);
  });

  test("changes the document, and the service worker knows the one that is served, with its policy", async () => {
    const other = await startWith("http://127.0.0.1:1");
    const page = await fetch(other.url);
    const hash = createHash("sha256")
      .update(await page.text())
      .digest("base64");
    const worker = await (await fetch(`${other.url}/service-worker.js`)).text();
    const policy = page.headers.get("content-security-policy");
    expect(worker).toBe(
      `const FILES = new Map([["",${JSON.stringify(hash)}]]);\nconst POLICY = ${JSON.stringify(policy)};\n`,
    );
    await other.close();
  });

  test("that doesn't start leaves nothing open", async () => {
    const port = Number(new URL((await startAndClose()).url).port);
    const failing = startServer({
      port,
      page: () => builtPage(distFolder),
      sandbox: () => Promise.reject(new Error("no sandbox")),
    });
    await expect(failing).rejects.toThrow("no sandbox");
    await (await startServer({ port, page: () => builtPage(distFolder) })).close();
  });

  test("keeps nobody waiting for ever who asks before it is there", async () => {
    let goOn = () => {};
    let port = "";
    const starting = startServer({
      port: 0,
      page: () => builtPage(distFolder),
      sandbox: ([origin = ""]) =>
        new Promise((resolve) => {
          port = new URL(origin).port;
          goOn = () => resolve({ url: "http://127.0.0.1:1", movedAside: null, close: async () => {} });
        }),
    });
    await expect.poll(() => port).not.toBe("");
    const early = fetch(`http://127.0.0.1:${port}/`);
    goOn();
    expect((await early).status).toBe(200);
    await (await starting).close();
  });
});

async function startAndClose(): Promise<RunningServer> {
  const other = await startServer({ port: 0, page: () => builtPage(distFolder) });
  await other.close();
  return other;
}
