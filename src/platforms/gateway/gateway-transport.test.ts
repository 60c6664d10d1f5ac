import { describe, expect, test } from "vitest";
import { jsonAnswer, type ScriptedAnswer, scriptedFetch } from "../contract/scripted-fetch.ts";
import { dnanexusOperations } from "../dnanexus/operations.ts";
import { PlatformError, type PlatformErrorFacts } from "../errors.ts";
import { createHostGate } from "../host-gate.ts";
import type { HttpCall } from "../http-call.ts";
import { sevenBridgesOperations } from "../sevenbridges/operations.ts";
import { createGatewayTransport, type GatewayTransportOptions } from "./gateway-transport.ts";

const DESCRIBE: HttpCall = {
  method: "POST",
  path: "/file-SandboxLiverBam000000001/describe",
  body: '{\n  "é": 1.50\n}',
};

const ANSWERED = {
  sent: "yes",
  status: 200,
  headers: { "content-type": "application/json", "x-request-id": "7" },
  body: '{"id":1.50}',
};

function through(answers: readonly ScriptedAnswer[], options: Partial<GatewayTransportOptions> = {}) {
  const { fetch, sent } = scriptedFetch(...answers);
  const transport = createGatewayTransport({
    fetch,
    gatewayRoot: "http://127.0.0.1:8700/gateway",
    connectionId: "mine",
    session: () => "the-secret",
    build: "this-build",
    operations: dnanexusOperations,
    ...options,
  });
  return { transport, sent };
}

async function factsOf(promise: Promise<unknown>): Promise<PlatformErrorFacts> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PlatformError)) throw new Error(`no PlatformError but ${String(error)}`);
  return error.facts;
}

describe("a gateway's transport", () => {
  test("asks for the operation, with the secret and the body byte for byte", async () => {
    const { transport, sent } = through([jsonAnswer(ANSWERED)]);
    await transport({ ...DESCRIBE, operationId: "op-1" });
    expect(sent).toMatchObject([
      {
        method: "POST",
        url: "http://127.0.0.1:8700/gateway/connections/mine/describe?object=file-SandboxLiverBam000000001",
        body: DESCRIBE.body,
      },
    ]);
    const headers = sent[0]?.headers;
    expect(headers?.get("x-redescribe-session")).toBe("the-secret");
    expect(headers?.get("x-redescribe-operation")).toBe("op-1");
    expect(headers?.get("content-type")).toBe("application/json");
    expect(headers?.has("authorization")).toBe(false);
  });

  test("carries a query's parameters beside those of the path", async () => {
    const { transport, sent } = through([jsonAnswer(ANSWERED)], { operations: sevenBridgesOperations });
    await transport({ method: "GET", path: "/v2/files?project=alice%2Fatlas&name=a+b&limit=100" });
    expect(sent[0]?.url).toMatch(/\/mine\/listFiles\?project=alice%2Fatlas&name=a\+b&limit=100$/);
    expect(sent[0]?.method).toBe("POST");
  });

  test("gives the platform's own status, headers and text", async () => {
    const { status, headers, bytes } = await through([jsonAnswer(ANSWERED)]).transport(DESCRIBE);
    expect([status, headers.get("x-request-id"), new TextDecoder().decode(bytes)]).toEqual([
      200,
      "7",
      '{"id":1.50}',
    ]);
  });

  test("refuses what is no operation before anything is sent", async () => {
    const { transport, sent } = through([]);
    const facts = await factsOf(transport({ method: "POST", path: "/system/newProject", body: "{}" }));
    expect(facts).toMatchObject({ kind: "invalid", sent: "no" });
    expect(sent).toEqual([]);
  });

  test.each([
    ["no", "name-not-found", "unreachable"],
    ["no", "connection-refused", "unreachable"],
    ["no", "connect-timeout", "unreachable"],
    ["no", "certificate", "unreachable"],
    ["no", "blocked-address", "unreachable"],
    ["no", "time-limit", "unreachable"],
    ["maybe", "time-limit", "unreachable"],
    ["maybe", "connection", "unreachable"],
    ["no", "no-token", "unauthorized"],
    ["no", "object-busy", "unavailable"],
    ["no", "other-build", "invalid"],
  ])("passes on that it was sent: %s, for %s, as %s", async (sent, fault, kind) => {
    const facts = await factsOf(through([jsonAnswer({ sent, fault, detail: "why" })]).transport(DESCRIBE));
    expect(facts).toEqual({ kind, sent, fault, detail: "why" });
  });

  test.each(["redirect", "too-large", "not-json", "not-json-type", "not-utf8", "duplicate-key", "too-deep"])(
    "takes %s for an answer that can't be used, from whomever it is",
    async (fault) => {
      const answer = jsonAnswer({ sent: "yes", status: 200, headers: {}, fault });
      const facts = await factsOf(through([answer]).transport(DESCRIBE));
      expect(facts).toEqual({ kind: "unexpected-answer", sent: "maybe", fault, status: 200 });
    },
  );

  test("keeps the status and the wait of a failure whose body isn't JSON, and closes the host's gate", async () => {
    const failed = { sent: "yes", status: 503, headers: { "retry-after": "7" }, fault: "not-json-type" };
    const gate = createHostGate({ steadyNow: () => 0 });
    const { transport, sent } = through([jsonAnswer(failed)], { gate });
    const { status, headers, bytes } = await transport(DESCRIBE);
    expect([status, headers.get("retry-after"), bytes.byteLength]).toEqual([503, "7", 0]);
    expect(await factsOf(transport(DESCRIBE))).toEqual({
      kind: "too-many-requests",
      sent: "no",
      retryAfterMs: 7000,
    });
    expect(sent).toHaveLength(1);
  });

  test.each([
    [403, "session", { kind: "unauthorized", sent: "no", fault: "no-session" }],
    [403, "origin", { kind: "invalid", sent: "no" }],
    [404, "operation", { kind: "invalid", sent: "no" }],
    [413, "too-large", { kind: "invalid", sent: "no" }],
  ])("knows that nothing was sent when it is refused: %i %s", async (status, error, facts) => {
    expect(await factsOf(through([jsonAnswer({ error }, status)]).transport(DESCRIBE))).toMatchObject(facts);
  });

  test.each([
    ["a page", { body: "<!doctype html>" }],
    ["a page with a refusal's status", { status: 403, body: "<!doctype html>" }],
    ["its failure", jsonAnswer({ error: "failed" }, 500)],
    ["something else", jsonAnswer({ id: "file-1" })],
    ["an envelope without an answer", jsonAnswer({ sent: "yes" })],
  ])("doesn't know what was sent when the gateway's answer is %s", async (_name, answer) => {
    expect(await factsOf(through([answer]).transport(DESCRIBE))).toMatchObject({
      kind: "unreachable",
      sent: "maybe",
      fault: "connection",
    });
  });

  test("names the submit and the page's build on a check and its write, and neither on a read", async () => {
    const { transport, sent } = through([jsonAnswer(ANSWERED), jsonAnswer(ANSWERED), jsonAnswer(ANSWERED)]);
    const hold = { operationId: "submit-1", over: new AbortController().signal, isFresh: () => true };
    await transport(DESCRIBE);
    await transport({ ...DESCRIBE, hold });
    await transport({ ...DESCRIBE, hold, operationId: "submit-1.1" });
    const named = sent.map(({ headers }) => [
      headers.get("x-redescribe-hold"),
      headers.get("x-redescribe-build"),
    ]);
    expect(named).toEqual([
      [null, null],
      ["submit-1", "this-build"],
      ["submit-1", "this-build"],
    ]);
  });

  test("lets go of the object when it isn't written after all, and only then", async () => {
    const { transport, sent } = through([jsonAnswer(ANSWERED), new TypeError("fetch failed")]);
    const over = new AbortController();
    await transport({
      ...DESCRIBE,
      hold: { operationId: "submit-1", over: over.signal, isFresh: () => true },
    });
    expect(sent).toHaveLength(1);
    over.abort();
    await expect.poll(() => sent.length).toBe(2);
    expect(sent[1]).toMatchObject({
      method: "DELETE",
      url: "http://127.0.0.1:8700/gateway/holds/submit-1",
    });
    expect(sent[1]?.headers.get("x-redescribe-session")).toBe("the-secret");
  });

  test("knows a check that the gateway found too old: nothing was sent", async () => {
    const { transport } = through([jsonAnswer({ sent: "no", fault: "check-expired" })]);
    const hold = { operationId: "submit-1", over: new AbortController().signal, isFresh: () => true };
    const facts = await factsOf(transport({ ...DESCRIBE, hold, operationId: "submit-1.1" }));
    expect(facts).toEqual({ kind: "unavailable", sent: "no", fault: "check-expired" });
  });

  test("tells a gateway that is gone from a platform that is, and doesn't know what it still passed on", async () => {
    const facts = await factsOf(through([new TypeError("fetch failed")]).transport(DESCRIBE));
    expect(facts).toMatchObject({ kind: "unreachable", sent: "maybe", fault: "no-gateway" });
  });

  test("knows that a busy gateway has sent nothing, and how long to wait", async () => {
    const busy = { ...jsonAnswer({ error: "busy" }, 503), headers: { "retry-after": "2" } };
    const { transport, sent } = through([busy, jsonAnswer(ANSWERED)]);
    const facts = await factsOf(transport(DESCRIBE));
    expect(facts).toEqual({ kind: "unavailable", sent: "no", fault: "busy", retryAfterMs: 2000 });
    await transport(DESCRIBE);
    expect(sent).toHaveLength(2);
  });
});
