import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type OneOrigin, startOneOrigin } from "./one-origin.ts";
import { type RawReply, sendRaw } from "./socket-client.ts";
import { atlas, chr20Bam, liverBam } from "./test-client.ts";

const pageOrigin = "http://127.0.0.1:8700";
const json = { "content-type": "application/json" };
const asCurator = { ...json, authorization: "Bearer sandbox-curator" };

let sandbox: OneOrigin;

async function start(allowsControl: boolean): Promise<void> {
  sandbox = await startOneOrigin({
    port: 0,
    allowsControl,
    pageOrigins: [pageOrigin, "http://localhost:8700"],
  });
}
beforeEach(() => start(true));
afterEach(() => sandbox.close());

const host = () => `Host: ${new URL(sandbox.url).host}`;
const jsonLine = "Content-Type: application/json";
const plan = (fault: string, headers: readonly string[] = [jsonLine]): Promise<RawReply> =>
  sendRaw(
    sandbox.url,
    ["POST /dnanexus/_sandbox/faults HTTP/1.1", host(), ...headers],
    JSON.stringify([{ on: "*", fault }]),
  );
const plannedFaults = async (): Promise<unknown[]> =>
  (await (await fetch(`${sandbox.url}/dnanexus/_sandbox/faults`)).json()) as unknown[];

describe("the sandbox on an origin of its own", () => {
  test("answers below /dnanexus/ and /sevenbridges/v2/, and nowhere else", async () => {
    for (const path of ["/", "/dnanexus", "/sandbox/dnanexus/system/whoami", "/dnanexusx/", "/v2/user"]) {
      expect([path, (await fetch(sandbox.url + path)).status]).toEqual([path, 404]);
    }
    const whoami = { method: "POST", headers: asCurator, body: "{}" };
    const dnanexus = await fetch(`${sandbox.url}/dnanexus/system/whoami`, whoami);
    expect(await dnanexus.json()).toEqual({ id: "user-sandbox.curator" });
    const token = { "x-sbg-auth-token": "sandbox-curator" };
    const user = await fetch(`${sandbox.url}/sevenbridges/v2/user`, { headers: token });
    expect(user.status).toBe(200);
  });

  test("its hrefs lead back to it, and paths in the history are the platform's own", async () => {
    const headers = { "x-sbg-auth-token": "sandbox-curator" };
    const list = await fetch(`${sandbox.url}/sevenbridges/v2/files?project=curator/tumor-atlas`, { headers });
    const { items } = (await list.json()) as { items: { href: string }[] };
    expect(items[0]?.href).toMatch(new RegExp(`^${sandbox.url}/sevenbridges/v2/files/`));
    expect((await fetch(items[0]?.href ?? "", { headers })).status).toBe(200);
    const body = JSON.stringify({ project: atlas, properties: { tissue: "Kidney" } });
    await fetch(`${sandbox.url}/dnanexus/${liverBam}/setProperties`, {
      method: "POST",
      headers: asCurator,
      body,
    });
    const history = await fetch(`${sandbox.url}/sevenbridges/_sandbox/history`);
    expect(await history.json()).toMatchObject([{ path: `/${liverBam}/setProperties` }]);
  });

  test("a taken port rejects, and the data isn't touched", async () => {
    const port = Number(new URL(sandbox.url).port);
    const file = "/nowhere/that/could/be/made\0/sandbox.db";
    const second = startOneOrigin({ port, file, allowsControl: true, pageOrigins: [] });
    await expect(second).rejects.toMatchObject({ code: "EADDRINUSE", port });
  });
});

describe("control calls", () => {
  test("are refused unless they were allowed at the start, whatever the spelling of their path", async () => {
    await sandbox.close();
    await start(false);
    const paths = [
      "/dnanexus/_sandbox/history",
      "/sevenbridges/_sandbox/history",
      "/sevenbridges/v2/_sandbox/history",
      "/dnanexus/x/../_sandbox/history",
      "/dnanexus/x/%2e%2e/_sandbox/history",
      "/dnanexus/..\\_sandbox/history",
      "/dnanexus/_sandbox",
    ];
    for (const path of paths) {
      const reply = await sendRaw(sandbox.url, [`GET ${path} HTTP/1.1`, host()]);
      expect([path, reply.status]).toEqual([path, 403]);
      expect(reply.body).toContain("--sandbox-control");
    }
    expect((await plan("status:500")).status).toBe(403);
    const headers = { "x-sbg-auth-token": "sandbox-curator" };
    expect((await fetch(`${sandbox.url}/sevenbridges/v2/user`, { headers })).status).toBe(200);
  });

  test.each([
    ["without an Origin, as programs call", [jsonLine]],
    ["without an Origin, from the address bar", [jsonLine, "Sec-Fetch-Site: none"]],
    ["of the page", [jsonLine, `Origin: ${pageOrigin}`]],
    [
      "of the page, as a browser sends them",
      [jsonLine, `Origin: ${pageOrigin}`, "Sec-Fetch-Site: same-site"],
    ],
    [
      "of the page under its other name",
      [jsonLine, "Origin: http://localhost:8700", "Sec-Fetch-Site: cross-site"],
    ],
    ["with a charset", ["Content-Type: application/json; charset=utf-8"]],
  ])("%s are carried out", async (_, headers) => {
    expect((await plan("status:500", headers)).status).toBe(200);
    expect(await plannedFaults()).toHaveLength(1);
  });

  test.each([
    ["of another site", 403, [jsonLine, "Origin: https://evil.test"]],
    ["of a sandboxed frame or a file", 403, [jsonLine, "Origin: null"]],
    ["of another port of this machine", 403, [jsonLine, "Origin: http://127.0.0.1:8711"]],
    ["of a look-alike of the page", 403, [jsonLine, `Origin: ${pageOrigin}.evil.test`]],
    ["of the page over https", 403, [jsonLine, "Origin: https://127.0.0.1:8700"]],
    ["of what is opened on the sandbox's own origin", 403, [jsonLine, "Origin: SANDBOX"]],
    ["with two Origins", 403, [jsonLine, `Origin: ${pageOrigin}`, "Origin: https://evil.test"]],
    ["with an empty Origin", 403, [jsonLine, "Origin:"]],
    ["of another site that hides its Origin", 403, [jsonLine, "Sec-Fetch-Site: cross-site"]],
    ["of another port that hides its Origin", 403, [jsonLine, "Sec-Fetch-Site: same-site"]],
    ["that a form sends as text", 415, ["Content-Type: text/plain"]],
    ["that a form sends encoded", 415, ["Content-Type: application/x-www-form-urlencoded"]],
    ["that a form sends in parts", 415, ["Content-Type: multipart/form-data; boundary=x"]],
    ["that name JSON in passing", 415, ["Content-Type: text/plain; application/json"]],
    ["without a content type", 415, []],
  ])("%s are refused with %d, and nothing of another site is told", async (_, status, headers) => {
    const lines = headers.map((line) => line.replace("SANDBOX", sandbox.url));
    const reply = await plan("status:500", lines);
    expect(reply.status).toBe(status);
    expect(reply.head).not.toMatch(/access-control/i);
    expect(await plannedFaults()).toEqual([]);
  });

  test("of another site aren't even read: neither the history nor a preflight says anything", async () => {
    for (const method of ["GET", "OPTIONS"]) {
      const lines = [`${method} /dnanexus/_sandbox/history HTTP/1.1`, host(), "Origin: https://evil.test"];
      const asked = [
        ...lines,
        "Access-Control-Request-Method: POST",
        "Access-Control-Request-Headers: content-type",
      ];
      const reply = await sendRaw(sandbox.url, asked);
      expect([method, reply.status]).toEqual([method, 403]);
      expect(reply.head).not.toMatch(/access-control/i);
    }
  });

  test("of the page are let through by their preflight", async () => {
    const lines = ["OPTIONS /dnanexus/_sandbox/faults HTTP/1.1", host(), `Origin: ${pageOrigin}`];
    const reply = await sendRaw(sandbox.url, [...lines, "Access-Control-Request-Method: POST"]);
    expect(reply.status).toBe(204);
    expect(reply.head).toMatch(new RegExp(`access-control-allow-origin: ${pageOrigin}\r`, "i"));
  });
});

describe("the Host header", () => {
  test.each([
    "evil.test",
    "evil.test:PORT",
    "localhost.evil.test:PORT",
    "127.0.0.1.evil.test:PORT",
    "127.0.0.1:1",
    "127.0.0.1",
    "localhost.:PORT",
    "LOCALHOST:PORT",
    "0.0.0.0:PORT",
    "192.0.2.1:PORT",
    "",
  ])("%j is refused, for platform calls and control calls", async (name) => {
    const line = `Host: ${name.replace("PORT", new URL(sandbox.url).port)}`;
    for (const path of ["/dnanexus/_sandbox/history", "/sevenbridges/v2/user", "/nothing"]) {
      const reply = await sendRaw(sandbox.url, [`GET ${path} HTTP/1.1`, line]);
      expect([path, reply.status]).toEqual([path, path === "/nothing" ? 404 : 421]);
    }
  });

  test("twice is refused", async () => {
    const lines = ["GET /dnanexus/_sandbox/history HTTP/1.1", host(), "Host: evil.test"];
    expect((await sendRaw(sandbox.url, lines)).status).toBe(421);
  });
});

describe("platform calls", () => {
  test("of a foreign page get the platforms' documented CORS", async () => {
    const answer = await fetch(`${sandbox.url}/dnanexus/system/whoami`, {
      method: "POST",
      headers: { ...asCurator, origin: "https://elsewhere.test" },
      body: "{}",
    });
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([
      200,
      "https://elsewhere.test",
    ]);
    const preflight = await fetch(`${sandbox.url}/sevenbridges/v2/files/${chr20Bam}/metadata`, {
      method: "OPTIONS",
      headers: { origin: "https://elsewhere.test", "access-control-request-method": "PATCH" },
    });
    expect(preflight.headers.get("access-control-allow-methods")).toContain("PATCH");
  });
});
