import { expect, test } from "vitest";
import { snapshotOf } from "#core/arbitraries.ts";
import { draftMetadata } from "#core/draft/draft.ts";
import { proposeKeys } from "#core/draft/propose-keys.ts";
import { undoOf } from "#core/draft/undo-submit.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";
import { chosenSide, currentConflicts, openConflicts } from "./conflicts.ts";
import type { DraftStore } from "./draft-store.ts";
import { createDraftStore } from "./draft-store.ts";
import { hindrance } from "./readiness.ts";

const WRITTEN = [
  { key: "a", before: "old a", after: "our a" },
  { key: "b", before: "old b", after: "our b" },
];

/** A submit wrote two keys, and somebody else has changed `b` since. */
function undone() {
  const { sevenbridges } = createSandboxFixture();
  const store = createDraftStore(sevenbridges, snapshotOf({ a: "our a", b: "our b" }));
  const report = store.propose((draft) =>
    proposeKeys(draft, snapshotOf({ a: "our a", b: "theirs" }), undoOf(WRITTEN)),
  );
  return { store, report };
}

const wanted = (store: DraftStore) => Object.fromEntries(draftMetadata(store.getState().draft));
const openKeys = ({ getState }: DraftStore) =>
  openConflicts(getState().conflicts, getState().draft).map(({ key }) => key);
const canBeReviewed = (store: DraftStore) =>
  hindrance(store.getState(), store.platform.description.limits) === undefined;

test("what somebody changed since is left as it is until it is chosen", () => {
  const { store, report } = undone();
  expect(report).toMatchObject({ restored: ["a"], conflicts: [{ key: "b", mine: "old b" }] });
  expect(wanted(store)).toEqual({ a: "old a", b: "theirs" });
  expect(openKeys(store)).toEqual(["b"]);
});

test("mine restores it, theirs leaves it, and each choice can be changed and undone", () => {
  const { store } = undone();
  store.chooseSide("b", "mine");
  expect(wanted(store)).toEqual({ a: "old a", b: "old b" });
  expect(openKeys(store)).toEqual([]);
  store.undo();
  expect(wanted(store)).toEqual({ a: "old a", b: "theirs" });
  expect(openKeys(store)).toEqual(["b"]);
  store.chooseSide("b", "mine");
  store.chooseSide("b", "theirs");
  expect(wanted(store)["b"]).toBe("theirs");
  expect(openKeys(store)).toEqual([]);
  store.chooseSide("b", "mine");
  expect(wanted(store)["b"]).toBe("old b");
});

test("theirs at once needs no edit, and is a choice", () => {
  const { store } = undone();
  const { history } = store.getState();
  store.chooseSide("b", "theirs");
  expect(store.getState().history).toBe(history);
  const { conflicts, draft } = store.getState();
  expect(chosenSide(conflicts, draft, "b")).toBe("theirs");
});

test("one step takes the whole undo back, questions included", () => {
  const { store } = undone();
  store.undo();
  expect(wanted(store)).toEqual({ a: "our a", b: "our b" });
  const { conflicts, draft } = store.getState();
  expect(currentConflicts(conflicts, draft)).toEqual([]);
  store.redo();
  expect(openKeys(store)).toEqual(["b"]);
});

test("an undo that only asks can be reviewed, and isn't sent before it is answered with mine", () => {
  const { sevenbridges } = createSandboxFixture();
  const store = createDraftStore(sevenbridges, snapshotOf({ a: "theirs" }));
  store.propose((draft) =>
    proposeKeys(draft, snapshotOf({ a: "theirs" }), [{ key: "a", wanted: "old", expected: "ours" }]),
  );
  expect(store.getState().plan.requests).toEqual([]);
  expect(canBeReviewed(store)).toBe(true);
  store.chooseSide("a", "theirs");
  expect(canBeReviewed(store)).toBe(false);
  store.chooseSide("a", "mine");
  expect(canBeReviewed(store)).toBe(true);
});

test("the question stays open over a newer describe, also when the key holds again what the submit wrote", () => {
  const { store } = undone();
  store.rebase(snapshotOf({ a: "our a", b: "our b" }));
  expect(openKeys(store)).toEqual(["b"]);
  store.rebase(snapshotOf({ a: "our a", b: "theirs again" }));
  expect(openKeys(store)).toEqual(["b"]);
  expect(wanted(store)).toEqual({ a: "old a", b: "theirs again" });
  store.rebase(snapshotOf({ a: "our a", b: "old b" }));
  expect(openKeys(store)).toEqual([]);
});

test("a restored pair that today's limits forbid can be submitted", () => {
  const { sevenbridges } = createSandboxFixture();
  const store = createDraftStore(sevenbridges, snapshotOf({ a: "short" }));
  const long = "x".repeat(sevenbridges.description.limits.valueBytes + 1);
  store.propose((draft) =>
    proposeKeys(draft, snapshotOf({ a: "short" }), [{ key: "a", wanted: long, expected: "short" }]),
  );
  expect(store.getState().issues).toMatchObject([{ code: "too-long", severity: "warn" }]);
  expect(canBeReviewed(store)).toBe(true);
});
