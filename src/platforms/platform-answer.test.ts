import { describe, expect, test } from "vitest";
import { readRefusal as readDnanexus } from "./dnanexus/error-code.ts";
import { isRefusal, PlatformError, type PlatformErrorFacts } from "./errors.ts";
import { jsonFromAnswer, type RefusalReader } from "./platform-answer.ts";
import { readRefusal as readSevenBridges } from "./sevenbridges/error-code.ts";

type Given = {
  readonly status: number;
  readonly body: string | Uint8Array;
  readonly headers?: Record<string, string>;
};

function factsOf({ status, body, headers }: Given, reader: RefusalReader): PlatformErrorFacts {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const all = new Headers({ "content-type": "application/json", ...headers });
  try {
    jsonFromAnswer({ status, headers: all, bytes }, reader);
  } catch (error) {
    if (error instanceof PlatformError) return error.facts;
    throw error;
  }
  throw new Error("no error");
}

const HTML = { "content-type": "text/html" };

describe("an answer that can't be used", () => {
  test.each<[string, Given, string]>([
    ["empty", { status: 200, body: "" }, "empty"],
    ["a login page", { status: 200, body: "<html>", headers: HTML }, "not-json-type"],
    ["JSON that calls itself a page", { status: 200, body: "{}", headers: HTML }, "not-json-type"],
    ["cut off", { status: 200, body: '{"a":' }, "not-json"],
    ["with a byte order mark", { status: 200, body: "\ufeff{}" }, "not-json"],
    ["in Latin-1", { status: 200, body: new Uint8Array([0x22, 0xe9, 0x22]) }, "not-utf8"],
    ["in UTF-16", { status: 200, body: new Uint8Array([0xff, 0xfe, 0x7b, 0]) }, "not-utf8"],
    ["with a key twice", { status: 200, body: '{"a":1,"a":2}' }, "duplicate-key"],
    ["nested too deeply", { status: 200, body: "[".repeat(70) }, "too-deep"],
    ["partial", { status: 206, body: "{}" }, "odd-status"],
    ["without content", { status: 204, body: "" }, "odd-status"],
    ["not modified", { status: 304, body: "" }, "odd-status"],
    ["a proxy's 404", { status: 404, body: "<html>", headers: HTML }, "odd-status"],
    ["a proxy's 400 in JSON", { status: 400, body: '{"oops":true}' }, "odd-status"],
  ])("is unexpected, and refuses no write, when it is %s", (_name, given, fault) => {
    for (const reader of [readDnanexus, readSevenBridges]) {
      const facts = factsOf(given, reader);
      expect(facts).toMatchObject({ kind: "unexpected-answer", sent: "maybe", fault, status: given.status });
      expect(isRefusal(facts)).toBe(false);
    }
  });

  test.each([
    [401, "unauthorized"],
    [408, "unavailable"],
    [429, "too-many-requests"],
    [500, "unavailable"],
    [502, "unavailable"],
    [504, "unavailable"],
  ])("with status %i and a page is %s, by whomever, so no write is taken for refused", (status, kind) => {
    const facts = factsOf({ status, body: "<html>", headers: HTML }, readDnanexus);
    expect(facts).toMatchObject({ kind, sent: "maybe" });
    expect(isRefusal(facts)).toBe(false);
  });
});

describe("DNAnexus's own errors", () => {
  test.each([
    ["InvalidAuthentication", 401, "unauthorized", true],
    ["PermissionDenied", 401, "forbidden", true],
    ["SpendingLimitExceeded", 403, "forbidden", true],
    ["ResourceNotFound", 404, "not-found", true],
    ["InvalidInput", 422, "invalid", true],
    ["MalformedJSON", 400, "invalid", true],
    ["RateLimitConditional", 429, "too-many-requests", true],
    ["InternalError", 500, "unavailable", false],
    ["ServiceUnavailable", 503, "unavailable", false],
    ["NeverHeardOf", 403, "forbidden", true],
    ["NeverHeardOf", 409, "conflict", true],
    ["NeverHeardOf", 408, "unavailable", false],
    ["InvalidInput", 502, "unavailable", false],
    ["InvalidInput", 408, "unavailable", false],
    ["PermissionDenied", 200, "forbidden", true],
    ["NeverHeardOf", 200, "unexpected-answer", false],
  ])("%s with status %i is %s; a refusal: %s", (type, status, kind, refuses) => {
    const body = JSON.stringify({ error: { type, message: "No." } });
    const facts = factsOf({ status, body, headers: { "x-request-id": "r-1" } }, readDnanexus);
    expect(facts).toMatchObject({
      kind,
      sent: "yes",
      status,
      code: type,
      platformMessage: "No.",
      requestId: "r-1",
    });
    expect(isRefusal(facts)).toBe(refuses);
  });

  test("carry the wait that Retry-After asks for", () => {
    const body = '{"error":{"type":"ServiceUnavailable"}}';
    const facts = factsOf({ status: 503, body, headers: { "retry-after": "23" } }, readDnanexus);
    expect(facts.retryAfterMs).toBe(23_000);
  });
});

describe("Seven Bridges' own errors", () => {
  test.each([
    [0, 503, "unavailable", false],
    [1000, 429, "too-many-requests", true],
    [3001, 403, "forbidden", true],
    [3002, 404, "not-found", true],
    [5000, 503, "unavailable", false],
    [5002, 404, "not-found", true],
    [5006, 400, "invalid", true],
    [5009, 403, "forbidden", true],
    [5009, 400, "forbidden", true],
    [5025, 400, "invalid", true],
    [5004, 400, "invalid", true],
    [5022, 400, "invalid", true],
    [5027, 403, "invalid", true],
    [90000, 400, "invalid", true],
    [90001, 401, "unauthorized", true],
    [90002, 403, "forbidden", true],
    [90003, 404, "not-found", true],
    [90004, 500, "unavailable", false],
    // The code outweighs the status: an unexpected error isn't a refusal.
    [90004, 400, "unavailable", false],
    [90005, 503, "unavailable", false],
    [90006, 405, "invalid", true],
    [90007, 409, "conflict", true],
    [90007, 400, "conflict", true],
    [90008, 415, "invalid", true],
    [90009, 400, "invalid", true],
    [90010, 404, "not-found", true],
    [5006, 200, "invalid", true],
  ])("code %i with status %i is %s; a refusal: %s", (code, status, kind, refuses) => {
    const said = status === 200 ? 400 : status;
    const body = JSON.stringify({ status: said, code, message: "No.", more_info: "https://docs.test" });
    const facts = factsOf({ status, body }, readSevenBridges);
    expect(facts).toMatchObject({ kind, sent: "yes", status, code: String(code), platformMessage: "No." });
    expect(isRefusal(facts)).toBe(refuses);
  });

  test.each([
    '{"code":"A1","status":"final","message":"hi"}',
    '{"code":7,"tissue":"liver"}',
    '{"status":500,"code":7}',
  ])("aren't seen in metadata that has keys of the same names: %s", (body) => {
    const bytes = new TextEncoder().encode(body);
    const headers = new Headers({ "content-type": "application/json; charset=utf-8" });
    expect(() => jsonFromAnswer({ status: 200, headers, bytes }, readSevenBridges)).not.toThrow();
  });

  test("carry the wait until the rate limit is reset, by the platform's clock", () => {
    const date = "Wed, 21 Oct 2015 07:28:00 GMT";
    const waitFor = (seconds: number) => {
      const headers = { date, "x-ratelimit-reset": String(Date.parse(date) + seconds * 1000) };
      return factsOf({ status: 429, body: '{"code":1000}', headers }, readSevenBridges).retryAfterMs;
    };
    expect(waitFor(25)).toBe(25_000);
    // A later reset isn't waited for at once; the gate decides how long to wait.
    expect(waitFor(300)).toBeUndefined();
  });
});
