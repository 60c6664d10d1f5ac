import { expect, it } from "vitest";
import { diffMetadata } from "#core/write/change-set.ts";
import { modeCounts } from "./mode-counts.ts";

it("counts what a write touches and what stays", () => {
  const base = new Map(Object.entries({ a: "1", b: "2", c: "3", d: "4" }));
  const mine = new Map(Object.entries({ a: "1", b: "two", d: "4", e: "5" }));
  expect(modeCounts(base, diffMetadata(base, mine))).toEqual({
    added: 1,
    changed: 1,
    removed: 1,
    reset: 0,
    ignored: 0,
    stays: 2,
  });
});
