import { expect, test } from "vitest";
import { PlatformError, type PlatformErrorFacts } from "../errors.ts";
import type { HttpAnswer } from "../http-call.ts";
import { openEnvelope } from "./gateway-envelope.ts";

function answer(said: unknown, status = 200): HttpAnswer {
  const bytes = said instanceof Uint8Array ? said : new TextEncoder().encode(JSON.stringify(said));
  return { status, headers: new Headers(), bytes };
}

function factsOf(given: HttpAnswer): PlatformErrorFacts {
  try {
    openEnvelope(given);
  } catch (error) {
    if (error instanceof PlatformError) return error.facts;
    throw error;
  }
  throw new Error("no error");
}

const NOBODY_KNOWS = { kind: "unreachable", sent: "maybe", fault: "connection" };

test("what the platform said comes out as it went in", () => {
  const body = '{"a": 1.50, "\u00e9": "\u{1f600}"}';
  const { status, headers, bytes } = openEnvelope(
    answer({ sent: "yes", status: 404, headers: { "X-Request-Id": "\u00e9" }, body }),
  );
  expect([status, headers.get("x-request-id"), new TextDecoder().decode(bytes)]).toEqual([
    404,
    "\u00e9",
    body,
  ]);
  expect(openEnvelope(answer({ sent: "yes", status: 204 })).bytes).toEqual(new Uint8Array());
});

test.each([
  ["a name with a blank", { "a b": "1" }],
  ["a value with a line end", { a: "1\n2" }],
  ["a value beyond Latin-1", { a: "\u6f22" }],
])("an envelope whose headers can't be any, with %s, is nobody's answer", (_name, headers) => {
  expect(factsOf(answer({ sent: "yes", status: 200, headers, body: "{}" }))).toMatchObject(NOBODY_KNOWS);
  expect(factsOf(answer({ sent: "yes", status: 503, headers, fault: "not-json" }))).toMatchObject(
    NOBODY_KNOWS,
  );
});

test.each([
  [399, "unexpected-answer"],
  [400, 400],
  [500, 500],
])("a body that can't be read leaves the status %i: %s", (status, found) => {
  const given = answer({ sent: "yes", status, headers: { a: "1" }, fault: "not-utf8" });
  if (typeof found === "string") expect(factsOf(given)).toMatchObject({ kind: found, sent: "maybe", status });
  else expect(openEnvelope(given)).toMatchObject({ status: found, bytes: new Uint8Array() });
});

test("a body that was too large says nothing, whatever its status", () => {
  expect(factsOf(answer({ sent: "yes", status: 500, fault: "too-large" }))).toEqual({
    kind: "unexpected-answer",
    sent: "maybe",
    fault: "too-large",
    status: 500,
  });
});

test("a body that was too large says how large it was, and what the limit is", () => {
  const sizes = { byteLimit: 8_388_608, byteCount: 9_000_000 };
  expect(factsOf(answer({ sent: "yes", status: 200, fault: "too-large", ...sizes }))).toMatchObject(sizes);
});

test.each(["newer-fault", "toString", "__proto__", ""])(
  "the fault %j, which isn't known, is a broken connection",
  (fault) => {
    expect(factsOf(answer({ sent: "no", fault }))).toEqual({
      kind: "unreachable",
      sent: "no",
      fault: "connection",
    });
  },
);

test.each([
  ["no text", new Uint8Array([0xff])],
  ["nothing", new Uint8Array()],
  ["a list", []],
  ["null", null],
  ["another word for sent", { sent: "perhaps", status: 200 }],
  ["a status in words", { sent: "yes", status: "200" }],
])("%s is no envelope", (_name, said) => {
  expect(factsOf(answer(said))).toMatchObject(NOBODY_KNOWS);
});

test.each([
  [399, NOBODY_KNOWS],
  [400, { kind: "invalid", sent: "no" }],
  [499, { kind: "invalid", sent: "no" }],
  [500, NOBODY_KNOWS],
])("a refusal counts as one under the status %i: %j", (status, facts) => {
  expect(factsOf(answer({ error: "operation" }, status))).toMatchObject(facts);
});
