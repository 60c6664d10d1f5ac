import { mkdirSync, writeFileSync } from "node:fs";
import type { Socket } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type GatewayLab, openLab, PLATFORM_TOKEN } from "./hostile/gateway-lab-fixture.ts";
import { openSocket } from "./hostile/raw-request-fixture.ts";
import { jsonAnswer } from "./hostile/target-fixture.ts";

const FILE = "/gateway/connections/lists/patchMetadata?file=568e69abe9b0307bc0414164";
const OBJECT = "file-SandboxLiverBam000000001";
const SEVENBRIDGES = { kind: "sevenbridges", baseUrl: "https://api.sbgenomics.com/v2" };

let lab: GatewayLab;

beforeAll(async () => {
  lab = await openLab();
});

afterAll(() => lab.close());

beforeEach(() => lab.prepare());

function put(id: string, wanted: object) {
  return lab.send({ method: "PUT", path: `/gateway/connections/${id}`, body: JSON.stringify(wanted) });
}

function patch(operationId: string, body = '{"tissue":"liver"}') {
  return lab.send({ path: FILE, body, headers: { "X-Redescribe-Operation": operationId } });
}

describe("a session", () => {
  test("tells the version, and nothing without its secret", async () => {
    const { status, body } = await lab.send({ method: "GET" });
    expect([status, JSON.parse(body)]).toEqual([200, { version: expect.stringMatching(/^\d+\.\d+\.\d+/) }]);
    const refused = await lab.send({ method: "GET", headers: { "X-Redescribe-Session": "" } });
    expect([refused.status, refused.body]).toEqual([403, '{"error":"session"}']);
  });

  test("is served under every name of this server, each with its own origin", async () => {
    for (const name of ["127.0.0.1", "localhost", "[::1]"]) {
      const host = `${name}:${lab.port}`;
      const { status } = await lab.whoami({ Host: host, Origin: `http://${host}` });
      expect(status, name).toBe(200);
    }
  });

  test("that ends forgets every token, and another secret begins", async () => {
    const before = lab.secret();
    expect(before).toMatch(/^[\w-]{43}$/);
    expect(await lab.send({ method: "DELETE" })).toMatchObject({ status: 204, body: "" });
    await lab.enter();
    expect(lab.secret()).not.toBe(before);
    const { body } = await lab.send({ method: "GET", path: "/gateway/connections" });
    expect(body).toBe('{"connections":[]}');
  });
});

describe("connections", () => {
  test("are listed without their tokens, and can be removed", async () => {
    await put("lists", { ...SEVENBRIDGES, token: "another-token" });
    const { body } = await lab.send({ method: "GET", path: "/gateway/connections" });
    expect(JSON.parse(body).connections).toContainEqual({ id: "lists", ...SEVENBRIDGES });
    expect(body).not.toMatch(/token/);
    await lab.send({ method: "DELETE", path: "/gateway/connections/lists" });
    expect((await patch("op-1")).body).toBe('{"sent":"no","fault":"no-token"}');
  });

  test("can be made from a credential of this machine, which goes to its own platform only", async () => {
    mkdirSync(join(lab.home, ".sevenbridges"));
    const profile = "[default]\napi_endpoint = https://api.sbgenomics.com/v2\nauth_token = found-token\n";
    writeFileSync(join(lab.home, ".sevenbridges/credentials"), profile, { mode: 0o600 });
    const found = await lab.send({ method: "GET", path: "/gateway/credentials" });
    const shown = {
      id: "sevenbridges:default",
      source: "~/.sevenbridges/credentials [default]",
      ...SEVENBRIDGES,
    };
    expect(JSON.parse(found.body)).toEqual({ credentials: [shown], problems: [] });

    const credential = "sevenbridges:default";
    expect(await put("lists", { ...SEVENBRIDGES, credential })).toMatchObject({ status: 204 });
    await lab.send({ path: "/gateway/connections/lists/user" });
    expect(lab.target.requests[0]).toMatch(/\r\nx-sbg-auth-token: found-token\r\n/);

    const elsewhere = { kind: "sevenbridges", baseUrl: "https://cgc-api.sbgenomics.com/v2", credential };
    expect(await put("lists", elsewhere)).toMatchObject({
      status: 400,
      body: '{"error":"credential-for-another-host"}',
    });
    const forOther = { kind: "dnanexus", baseUrl: "https://api.dnanexus.com", credential };
    expect((await put("lists", forOther)).status).toBe(400);
  });

  test.each([
    ["no token", SEVENBRIDGES, "token"],
    ["both a token and a credential", { ...SEVENBRIDGES, token: "a", credential: "b" }, "token"],
    ["a token that no header can carry", { ...SEVENBRIDGES, token: "a\r\nb" }, "token"],
    ["an unknown credential", { ...SEVENBRIDGES, credential: "__proto__" }, "credential"],
    ["an unknown kind", { kind: "constructor", baseUrl: SEVENBRIDGES.baseUrl, token: "a" }, "kind"],
    ["something more", { ...SEVENBRIDGES, token: "a", headers: {} }, "body"],
  ])("aren't made with %s", async (_name, wanted, error) => {
    expect(await put("wrong", wanted)).toMatchObject({ status: 400, body: JSON.stringify({ error }) });
  });
});

describe("a call", () => {
  test("goes out with our headers alone, the token, and the body byte for byte", async () => {
    await put("lists", { ...SEVENBRIDGES, token: PLATFORM_TOKEN });
    const body = '{\n  "é": "x", "__proto__": "y", "n": 1.50 }';
    await patch("op-1", body);
    expect(lab.target.requests).toEqual([
      [
        "PATCH /v2/files/568e69abe9b0307bc0414164/metadata HTTP/1.1",
        "host: api.sbgenomics.com",
        "accept: application/json",
        "accept-encoding: gzip",
        "connection: close",
        "user-agent: redescribe",
        `x-sbg-auth-token: ${PLATFORM_TOKEN}`,
        "x-redescribe-operation: op-1",
        "content-type: application/json",
        `content-length: ${Buffer.byteLength(body)}`,
        "",
        body,
      ].join("\r\n"),
    ]);
  });

  test("brings the platform's answer back, every digit of it, and the headers that mean something", async () => {
    const text = '{"id": 12345678901234567890, "size": 1.50}';
    lab.target.answerWith((socket) => {
      socket.end(jsonAnswer(text, ["X-Request-ID: 7", "Retry-After: 3", "Server: x"], "429 Too Many"));
    });
    expect(JSON.parse((await lab.whoami()).body)).toEqual({
      sent: "yes",
      status: 429,
      headers: { "content-type": "application/json", "retry-after": "3", "x-request-id": "7" },
      body: '{"id":12345678901234567890,"size":1.50}',
    });
  });

  test.each(["Content-Type: text/plain", "Origin: https://evil.test", "X-Redescribe-Operation: op-2"])(
    "isn't made when what decides something is there twice: %s",
    async (line) => {
      await put("lists", { ...SEVENBRIDGES, token: "a" });
      const headers = { "X-Redescribe-Operation": "op-1" };
      const text = lab.text({ path: FILE, body: "{}", headers }).replace("\r\n\r\n", `\r\n${line}\r\n\r\n`);
      expect(await lab.raw(text)).toMatchObject({ status: 400, body: '{"error":"headers"}' });
      expect(lab.target.requests).toEqual([]);
    },
  );

  test.each(["", "&", "&x=1", "&object=", `&object=${OBJECT}`])(
    "has its parameters in one spelling, each once: nothing is added by %s, nor written otherwise",
    async (added) => {
      const describeObject = `/gateway/connections/good/describe?object=${OBJECT}`;
      const plain = await lab.send({ path: describeObject, body: "{}" });
      expect(plain.status).toBe(200);
      const path = added === "" ? describeObject.replace("file-", "%66ile-") : describeObject + added;
      expect(await lab.send({ path, body: "{}" })).toMatchObject({
        status: 400,
        body: '{"error":"parameter"}',
      });
      expect(lab.target.requests).toHaveLength(1);
    },
  );

  test("of a write wants an operation's id, and a read has none", async () => {
    await put("lists", { ...SEVENBRIDGES, token: "a" });
    const error = '{"error":"operation-id"}';
    expect(await lab.send({ path: FILE, body: "{}" })).toMatchObject({ status: 400, body: error });
    expect(await lab.whoami({ "X-Redescribe-Operation": "op-1" })).toMatchObject({
      status: 400,
      body: error,
    });
    expect(lab.target.requests).toEqual([]);
  });

  test("that is delivered twice is made once, and both get the answer", async () => {
    await put("twice", { ...SEVENBRIDGES, token: "a" });
    const path = FILE.replace("lists", "twice");
    const deliver = (body: string) => lab.send({ path, body, headers: { "X-Redescribe-Operation": "op-2" } });
    const answers = await Promise.all([deliver('{"a":"b"}'), deliver('{"a":"b"}')]);
    answers.push(await deliver('{"a":"b"}'));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(lab.target.requests).toHaveLength(1);
    expect(await deliver('{"a":"c"}')).toMatchObject({ status: 400 });
  });

  test("that wrote can be asked for afterwards by its id, without the platform's text, and by our page alone", async () => {
    await put("asked", { ...SEVENBRIDGES, token: "a" });
    const path = FILE.replace("lists", "asked");
    await lab.send({ path, body: "{}", headers: { "X-Redescribe-Operation": "op-7.1" } });
    const answerTo = (id: string, headers = {}) =>
      lab.send({ method: "GET", path: `/gateway/connections/asked/writes/${id}`, headers });
    expect(JSON.parse((await answerTo("op-7.1")).body)).toEqual({ kind: "ended", sent: "yes", status: 200 });
    expect(JSON.parse((await answerTo("op-7.2")).body)).toEqual({ kind: "never-seen" });
    expect((await answerTo("op-7.1", { "X-Redescribe-Session": "" })).status).toBe(403);
    expect((await answerTo("op-7.1", { Origin: "https://evil.test" })).status).toBe(403);
    expect((await answerTo("op%2e7")).status).toBe(404);
    expect(lab.target.requests).toHaveLength(1);
    // The gateway still knows the write after a new token for the same place.
    await put("asked", { ...SEVENBRIDGES, token: "b" });
    expect(JSON.parse((await answerTo("op-7.1")).body)).toMatchObject({ kind: "ended" });
  });

  test("that writes goes on when the page is gone, for its second delivery; one that reads is given up", async () => {
    await put("gone", { ...SEVENBRIDGES, token: "a" });
    const path = FILE.replace("lists", "gone");
    let answered: Socket | undefined;
    const reached = () =>
      new Promise<void>((resolve) => {
        lab.target.answerWith((socket) => {
          answered = socket;
          resolve();
        });
      });
    const send = async (text: string) => {
      const socket = await openSocket(lab.port);
      socket.write(text);
      return socket;
    };
    const headers = { "X-Redescribe-Operation": "op-3" };
    let isReached = reached();
    const page = await send(lab.text({ path, body: "{}", headers }));
    await isReached;
    page.destroy();
    const second = lab.send({ path, body: "{}", headers });
    answered?.end(jsonAnswer("{}"));
    expect((await second).body).toContain('"sent":"yes"');
    expect(lab.target.requests).toHaveLength(1);

    isReached = reached();
    const reading = await send(lab.text({ path: "/gateway/connections/good/whoami", body: "{}" }));
    await isReached;
    const isCut = new Promise((resolve) => answered?.once("close", resolve));
    reading.destroy();
    await isCut;
  });
});
