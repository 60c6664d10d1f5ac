import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PageFactory } from "./page.ts";
import { type RunningServer, startServer } from "./server.ts";
import { builtPage } from "./static-files.ts";

const script = "console.log('the page');".repeat(50);
let distFolder: string;
let server: RunningServer;

beforeAll(async () => {
  distFolder = mkdtempSync(join(tmpdir(), "dist-"));
  for (const folder of ["assets", ".vite"]) mkdirSync(join(distFolder, folder));
  writeFileSync(join(distFolder, "index.html"), "<!doctype html><title>Redescribe</title>");
  writeFileSync(join(distFolder, "assets/index-1a2b3c.js"), script);
  writeFileSync(join(distFolder, "assets/index-1a2b3c.js.map"), "{}");
  writeFileSync(join(distFolder, ".vite/manifest.json"), "{}");
  writeFileSync(join(distFolder, ".env"), "SECRET=1");
  server = await startServer({ port: 0, page: () => builtPage(distFolder) });
});

afterAll(async () => {
  await server.close();
  rmSync(distFolder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** `fetch` would normalise the path and set headers that are tested here, so requests use `node:http`. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const asked = httpRequest({ hostname, port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

function statusOfRaw(head: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1", () => socket.write(head));
    socket.once("data", (chunk: Buffer) => {
      socket.destroy();
      resolve(chunk.toString().split(" ")[1] ?? "");
    });
    socket.once("error", reject);
    socket.once("close", () => resolve("closed"));
  });
}

describe("the page", () => {
  test("is at the root, is asked for anew each time, and is not sent again when it is the same", async () => {
    const answer = await ask("/");
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining("<title>Redescribe") });
    expect(answer.headers["cache-control"]).toBe("no-cache");
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    const again = await ask("/", { "If-None-Match": answer.headers.etag ?? "" });
    expect(again).toMatchObject({ status: 304, body: "" });
  });

  test("has assets that are kept forever, and compressed", async () => {
    const plain = await ask("/assets/index-1a2b3c.js");
    expect(plain).toMatchObject({ status: 200, body: script });
    expect(plain.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    const compressed = await ask("/assets/index-1a2b3c.js", { "Accept-Encoding": "gzip" });
    expect(compressed.headers["content-encoding"]).toBe("gzip");
    expect(Number(compressed.headers["content-length"])).toBeLessThan(script.length / 4);
  });

  test("answers HEAD with the headers alone", async () => {
    const answer = await ask("/", {}, "HEAD");
    expect(answer).toMatchObject({ status: 200, body: "" });
    expect(Number(answer.headers["content-length"])).toBeGreaterThan(0);
  });

  test.each([
    "/nothing",
    "/assets",
    "/assets/",
    "/.env",
    "/.vite/manifest.json",
    "/assets/index-1a2b3c.js.map",
    "/../package.json",
    "/..%2f..%2fetc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/assets/../index.html",
    "//evil.test/",
    "/\\evil.test",
    "/index.html%00.js",
    "/%c0%ae%c0%ae/etc/passwd",
    "/INDEX.HTML",
    "/sandbox",
  ])("is not to be left by %s", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])("doesn't take %s", async (method) => {
    expect(await ask("/", {}, method)).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });

  test("forbids what it doesn't need", async () => {
    const { headers } = await ask("/");
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; manifest-src 'self'; style-src 'self'; img-src 'self' data:; " +
        "connect-src 'self' https://api.dnanexus.com https://api.cn.dnanexus.com https://api.sbgenomics.com " +
        "https://eu-api.sbgenomics.com https://api.sevenbridges.cn https://cgc-api.sbgenomics.com " +
        "https://cavatica-api.sbgenomics.com https://api.sb.biodatacatalyst.nhlbi.nih.gov; require-trusted-types-for 'script'; trusted-types redescribe-worker redescribe-service-worker; " +
        "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    );
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("may call the platforms' hosts that were given by hand, too", async () => {
    const gateway = { platformHosts: ["api.example.org"] };
    const page: PageFactory = (_server, surroundings) => builtPage(distFolder, surroundings);
    const other = await startServer({ port: 0, page, gateway });
    const policy = (await fetch(other.url)).headers.get("content-security-policy");
    expect(policy).toMatch(/connect-src 'self' [^;]* https:\/\/api\.example\.org;/);
    await other.close();
  });
});

describe("a request", () => {
  test.each([
    "evil.test",
    "evil.test:PORT",
    "localhost.evil.test:PORT",
    "127.0.0.1.evil.test:PORT",
    "localhost@evil.test:PORT",
    "localhost:1",
    "localhost",
    "localhost.:PORT",
    "0.0.0.0:PORT",
    "[::1].evil.test:PORT",
    "192.0.2.1:PORT",
  ])("for the host %s is misdirected", async (host) => {
    const Host = host.replace("PORT", new URL(server.url).port);
    expect(await ask("/", { Host })).toMatchObject({ status: 421 });
  });

  test.each(["localhost", "127.0.0.1", "[::1]"])("for %s is served", async (name) => {
    expect(await ask("/", { Host: `${name}:${new URL(server.url).port}` })).toMatchObject({ status: 200 });
  });

  test.each([
    ["no host", "GET / HTTP/1.1\r\n\r\n", "400"],
    ["two hosts", "GET / HTTP/1.1\r\nHost: HOST\r\nHost: evil.test\r\n\r\n", "421"],
    ["an empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", "421"],
    ["a whole address", "GET http://evil.test/ HTTP/1.1\r\nHost: HOST\r\n\r\n", "400"],
    ["two lengths", "GET / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", "400"],
  ])("with %s is refused", async (_, head, status) => {
    expect(await statusOfRaw(head.replace("HOST", new URL(server.url).host))).toBe(status);
    expect(await ask("/")).toMatchObject({ status: 200 });
  });

  test.each(["cross-site", "same-site"])("that a %s page made is refused", async (site) => {
    const headers = { "Sec-Fetch-Site": site, "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty" };
    expect(await ask("/", headers)).toMatchObject({ status: 403 });
    const framed = { "Sec-Fetch-Site": site, "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe" };
    expect(await ask("/", framed)).toMatchObject({ status: 403 });
  });

  test("that follows a link from elsewhere is served", async () => {
    const headers = {
      "Sec-Fetch-Site": "cross-site",
      "Sec-Fetch-Mode": "navigate",
      "Sec-Fetch-Dest": "document",
    };
    expect(await ask("/", headers)).toMatchObject({ status: 200 });
  });
});

test("a taken port is refused by the system's own code, and the first server lives on", async () => {
  const port = Number(new URL(server.url).port);
  const second = startServer({ port, page: () => builtPage(distFolder) });
  await expect(second).rejects.toMatchObject({ code: "EADDRINUSE" });
  expect(await ask("/")).toMatchObject({ status: 200 });
});
