import { describe, expect, it } from "vitest";
import type { PlatformErrorFacts } from "#platforms/errors.ts";
import type { RunOutcome } from "#submission/run/run-outcome.ts";
import { groupRows, type RunRow, retryCount } from "./run-rows.ts";

const FORBIDDEN: PlatformErrorFacts = { kind: "forbidden", sent: "yes", status: 403 };

function rowOf(item: number, outcome: RunOutcome | undefined, error?: PlatformErrorFacts): RunRow {
  const why = error && ({ kind: "platform", error } as const);
  const ref = { connection: "c", objectId: `o${item}` };
  return { item, ref, name: `o${item}.bam`, outcome, why, hasOpenSends: false };
}

describe("the objects of a run", () => {
  it("are grouped by outcome and message, whatever the platform says of each, and troubles come first", () => {
    const groups = groupRows([
      rowOf(0, "verified"),
      rowOf(1, "refused", { ...FORBIDDEN, platformMessage: "not o1" }),
      rowOf(2, undefined),
      rowOf(3, "refused", { ...FORBIDDEN, platformMessage: "not o3" }),
      rowOf(4, "refused", { kind: "invalid", sent: "yes", status: 400 }),
      rowOf(5, "conflict"),
    ]);
    expect(groups.map(({ outcome, rows }) => [outcome, rows.map(({ item }) => item)])).toEqual([
      ["conflict", [5]],
      ["refused", [1, 3]],
      ["refused", [4]],
      ["verified", [0]],
      [undefined, [2]],
    ]);
  });

  it("are retried where they failed, but not where a write may still arrive", () => {
    const open = { ...rowOf(3, "unknown"), hasOpenSends: true };
    const rows = [
      rowOf(0, "verified"),
      rowOf(1, "refused"),
      rowOf(2, "not-sent"),
      open,
      rowOf(4, "conflict"),
    ];
    expect(retryCount(rows)).toBe(2);
  });
});
