import { expect, it } from "vitest";
import type { Metadata, MetadataValue } from "#core/object/metadata.ts";
import { PlatformError } from "#platforms/errors.ts";
import { endedItem, entryOf, planOf, sentItem, snapshotOf, verified } from "./run-entry-fixture.ts";
import { undoRun } from "./undo-run.ts";

const BEFORE: Metadata = new Map<string, MetadataValue>([
  ["emptied", "x"],
  ["filled", ""],
  ["n", { type: "number", json: "1.50" }],
  ["stays", "s"],
]);
const WISHED: Metadata = new Map<string, MetadataValue>([
  ["emptied", ""],
  ["filled", "y"],
  ["n", "1.5"],
  ["stays", "s"],
  ["__proto__", "new"],
]);
const plan = planOf(BEFORE, WISHED);
const done = entryOf(endedItem(sentItem(plan, 7), verified(plan, WISHED)));

function undo(now: Metadata | undefined, entry = done) {
  return undoRun([entry], () => now && snapshotOf(now))[0];
}

it("[Z6] every key goes back to what it was: text, the empty text, a number with its digits, and no key at all", () => {
  expect(undo(WISHED)).toMatchObject({
    kind: "possible",
    item: 7,
    conflicts: [],
    changeSet: {
      added: new Map(),
      updated: new Map<string, unknown>([
        ["emptied", { from: "", to: "x" }],
        ["filled", { from: "y", to: "" }],
        ["n", { from: "1.5", to: { type: "number", json: "1.50" } }],
      ]),
      removed: new Map([["__proto__", "new"]]),
    },
  });
});

it("what others changed since isn't overwritten, what is as before already isn't written, and other keys aren't touched", () => {
  const now = new Map([...WISHED, ["emptied", "theirs"], ["filled", ""], ["stays", "theirs too"]] as const);
  now.delete("__proto__");
  const undone = undo(now);
  if (undone?.kind !== "possible") throw new Error("no undo");
  expect(undone.conflicts).toMatchObject([{ key: "emptied", theirs: "theirs", mine: "x" }]);
  expect([...undone.alreadyThere].sort()).toEqual(["__proto__", "filled"]);
  expect([...undone.changeSet.updated.keys()]).toEqual(["n"]);
  expect([undone.changeSet.added.size, undone.changeSet.removed.size]).toEqual([0, 0]);
});

it("without a describe nothing is undone, and what didn't change can't be", () => {
  expect(undo(undefined)).toEqual({ kind: "unread", item: 7 });
  const error = new PlatformError({ kind: "forbidden", sent: "yes" });
  const refused = entryOf(
    endedItem(sentItem(plan, 7), { kind: "refused", wasSent: true, error, fresh: plan.base }),
  );
  expect(undo(WISHED, refused)).toEqual({ kind: "impossible", item: 7, why: "nothing-changed" });
  const unknown = entryOf(endedItem(sentItem(plan, 7), { kind: "unknown", error }));
  expect(undo(WISHED, unknown)).toEqual({ kind: "impossible", item: 7, why: "unknown" });
  expect(undo(WISHED, entryOf(sentItem(plan, 7)))).toMatchObject({ why: "unfinished" });
});
