import type { Socket } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type GatewayLab, openLab } from "./hostile/gateway-lab-fixture.ts";
import { openSocket } from "./hostile/raw-request-fixture.ts";
import { jsonAnswer } from "./hostile/target-fixture.ts";

const DESCRIBE = "/gateway/connections/good/describe?object=file-SandboxLiverBam000000001";
const WRITE = DESCRIBE.replace("describe?", "setProperties?");
const EXPIRED = '{"sent":"no","fault":"check-expired"}';
const BUSY = '{"sent":"no","fault":"object-busy"}';

let lab: GatewayLab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());
beforeEach(() => lab.prepare());

function check(submit: string) {
  return lab.send({ path: DESCRIBE, body: "{}", headers: { "X-Redescribe-Hold": submit } });
}

function write(operationId: string, headers: object = {}) {
  return lab.send({
    path: WRITE,
    body: '{"properties":{"a":"b"}}',
    headers: { "X-Redescribe-Operation": operationId, ...headers },
  });
}

function letGo(submit: string) {
  return lab.send({ method: "DELETE", path: `/gateway/holds/${submit}` });
}

/** Makes the platform leave the next call without an answer; resolves once the call has arrived. */
function callToStayOpen(): Promise<Socket> {
  return new Promise((resolve) => lab.target.answerWith(resolve));
}

describe("an object that is held for a submit", () => {
  test("isn't written by another one until the first was answered", async () => {
    expect((await check("first")).body).toContain('"sent":"yes"');
    const other = check("other");
    const open = callToStayOpen();
    const first = write("first.1", { "X-Redescribe-Hold": "first" });
    const socket = await open;
    expect(lab.target.requests.map((text) => text.split(" ")[1])).toEqual([
      "/file-SandboxLiverBam000000001/describe",
      "/file-SandboxLiverBam000000001/setProperties",
    ]);
    lab.target.reset();
    socket.end(jsonAnswer("{}"));
    expect((await first).body).toContain('"sent":"yes"');
    expect((await other).body).toContain('"sent":"yes"');
    await letGo("other");
  });

  test("is free as soon as the submit lets go, and when its page goes during the check", async () => {
    await check("first");
    expect(await letGo("first")).toMatchObject({ status: 204 });
    expect((await check("second")).body).toContain('"sent":"yes"');
    await letGo("second");

    const open = callToStayOpen();
    const page = await openSocket(lab.port);
    page.write(lab.text({ path: DESCRIBE, body: "{}", headers: { "X-Redescribe-Hold": "gone" } }));
    await open;
    lab.target.reset();
    page.destroy();
    expect((await check("third")).body).toContain('"sent":"yes"');
    await letGo("third");
  });

  test("is free when the check brought nothing", async () => {
    lab.target.answerWith((socket) => void socket.end(jsonAnswer("{}", [], "404 Not Found")));
    await check("first");
    lab.target.reset();
    expect((await check("second")).body).toContain('"sent":"yes"');
    await letGo("second");
  });
});

describe("a write", () => {
  test("that names a hold which isn't there isn't sent", async () => {
    expect(await write("op-1", { "X-Redescribe-Hold": "never-taken" })).toMatchObject({
      status: 200,
      body: BUSY,
    });
    expect(lab.target.requests).toEqual([]);
  });

  test("that got lost leaves the object held for a while: it may still arrive", async () => {
    await check("first");
    lab.target.answerWith((socket) => void socket.destroy());
    const lost = await write("lost.1", { "X-Redescribe-Hold": "first" });
    expect(lost.body).toContain('"sent":"maybe"');
    lab.target.reset();
    // Another write may not rely on an earlier write's check either.
    expect(await write("lost.2", { "X-Redescribe-Hold": "first" })).toMatchObject({ body: EXPIRED });
    expect(lab.target.requests).toEqual([]);
    expect((await check("first")).body).toContain('"sent":"yes"');
    expect((await write("lost.3", { "X-Redescribe-Hold": "first" })).body).toContain('"sent":"yes"');
  });
});

describe("the connection of a check", () => {
  const answer = jsonAnswer('{"id":"good"}');

  test("is the write's too, where the platform leaves it open", async () => {
    lab.target.answerWith((socket) => void socket.write(answer));
    expect((await check("open")).body).toContain('"sent":"yes"');
    const answered = write("open.1", { "X-Redescribe-Hold": "open" });
    await expect.poll(() => lab.target.requests[0]).toContain("/setProperties HTTP/1.1");
    lab.target.sendAll(answer);
    expect((await answered).body).toContain('"sent":"yes"');
    expect(lab.target.requests).toHaveLength(1);
  });

  test("isn't used again when something came over it that nobody had asked for", async () => {
    lab.target.answerWith((socket) => void socket.write(answer));
    await check("unasked");
    lab.target.sendAll(answer);
    await new Promise((resolve) => setTimeout(resolve, 50));
    lab.target.reset();
    expect((await write("unasked.1", { "X-Redescribe-Hold": "unasked" })).body).toContain("user-good");
    expect(lab.target.requests.map((text) => text.split(" ")[1])).toEqual([
      "/file-SandboxLiverBam000000001/setProperties",
    ]);
  });
});

describe("a hold", () => {
  test.each([
    ["longer than an id", "x".repeat(101)],
    ["with other characters", "a b"],
    ["of nobody", ""],
  ])("is refused with a name %s", async (_name, submit) => {
    expect(await check(submit)).toMatchObject({ status: 400, body: '{"error":"hold"}' });
    expect(lab.target.requests).toEqual([]);
  });

  test("is refused where no object is checked", async () => {
    expect(await lab.whoami({ "X-Redescribe-Hold": "one" })).toMatchObject({
      status: 400,
      body: '{"error":"hold"}',
    });
    expect(lab.target.requests).toEqual([]);
  });

  test.each(["Hold", "Build"])("and a build are there once, or the request is refused: %s", async (name) => {
    const headers = { "X-Redescribe-Hold": "one", "X-Redescribe-Build": "a" };
    const text = lab.text({ path: DESCRIBE, body: "{}", headers });
    const doubled = text.replace("\r\n\r\n", `\r\nX-Redescribe-${name}: two\r\n\r\n`);
    expect(await lab.raw(doubled)).toMatchObject({ status: 400, body: '{"error":"headers"}' });
    expect(lab.target.requests).toEqual([]);
  });

  test("is let go of by those alone who know the session's secret", async () => {
    const path = "/gateway/holds/one";
    const stranger = await lab.send({ method: "DELETE", path, headers: { "X-Redescribe-Session": "" } });
    expect(stranger).toMatchObject({ status: 403, body: '{"error":"session"}' });
    expect((await lab.send({ method: "POST", path })).status).toBe(405);
    expect((await lab.send({ method: "DELETE", path: `${path}/%2e%2e` })).status).toBe(404);
  });
});
