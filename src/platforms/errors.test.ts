import { expect, test } from "vitest";
import { isRefusal, isRetryable, PlatformError, type PlatformErrorKind } from "./errors.ts";

const KINDS: readonly PlatformErrorKind[] = [
  "unauthorized",
  "forbidden",
  "not-found",
  "conflict",
  "invalid",
  "too-many-requests",
  "unavailable",
  "unreachable",
  "unexpected-answer",
];

test("a read is asked again where the platform didn't judge it, but never after a redirect", () => {
  expect(KINDS.filter((kind) => isRetryable({ kind, sent: "yes" }))).toEqual([
    "too-many-requests",
    "unavailable",
    "unreachable",
    "unexpected-answer",
  ]);
  expect(KINDS.filter((kind) => isRetryable({ kind, sent: "maybe", fault: "redirect" }))).toEqual([]);
});

test("only the platform's own no says that a write changed nothing", () => {
  expect(KINDS.filter((kind) => isRefusal({ kind, sent: "yes" }))).toEqual(KINDS.slice(0, 6));
  for (const sent of ["no", "maybe"] as const) {
    expect(KINDS.filter((kind) => isRefusal({ kind, sent }))).toEqual([]);
  }
});

test("an error's message has what is known, the platform's words before ours", () => {
  const facts = { kind: "invalid", sent: "yes", status: 422, code: "InvalidInput", detail: "ours" } as const;
  expect(new PlatformError(facts).message).toBe("invalid 422 InvalidInput ours");
  expect(new PlatformError({ ...facts, platformMessage: "theirs" }).message).toBe(
    "invalid 422 InvalidInput theirs",
  );
  expect(new PlatformError({ kind: "unreachable", sent: "no" }).message).toBe("unreachable");
});
