// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceMode } from "#core/write/request-plan.ts";
import { type BatchStore, createBatchStore } from "#engine/batch/batch-store.ts";
import { createBatchReview } from "#engine/batch-review/batch-review-store.ts";
import { changeSettings } from "#engine/storage/settings.ts";
import { BatchReviewDialog } from "#features/batch-review/batch-review-dialog.tsx";
import { createFakeBrowser } from "#trials/fake-browser.ts";
import { createPageRuns, createRunDatabase, sandboxConnection } from "#trials/runs/page-runs-fixture.ts";
import { cohortObject } from "#trials/runs/run-session-fixture.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";

const WAIT = { timeout: 10_000 };
const fixture = createSandboxFixture();
beforeEach(() => fixture.control("reset", {}));
afterEach(() => {
  cleanup();
  changeSettings({ confirmsRemovals: false });
});

/** The review of a new tissue for three files of the sandbox, open. */
async function openReview(prepare: (store: BatchStore) => void = () => undefined) {
  const platform = fixture.sevenbridges;
  const refs = [1, 2, 3].map((number) => cohortObject("sevenbridges", number));
  const answers = await (await platform.bulk()).describeMany(refs, { withAccess: true });
  const snapshots = answers.flatMap((answer) => (answer.kind === "described" ? [answer.snapshot] : []));
  const connection = sandboxConnection(platform, "sandbox-sevenbridges");
  const store = createBatchStore(platform, { connection: connection.id, project: snapshots[0]?.project });
  store.addObjects(snapshots);
  const ids = refs.map(({ objectId }) => objectId);
  store.apply({ verb: "set", key: "tissue", value: "Renal cortex", ids });
  prepare(store);
  const runs = createPageRuns(createRunDatabase(), createFakeBrowser());
  const whileWriting = async (task: () => void) => {
    task();
    return true;
  };
  const review = createBatchReview(store, connection, { runs, whileWriting });
  render(<BatchReviewDialog review={review} connection={connection} onStarted={() => undefined} />);
  await act(() => review.open());
  const submit = await screen.findByRole("button", { name: "Submit" }, WAIT);
  return {
    ids,
    review,
    runs,
    submit,
    outside: (id: string) =>
      fixture.control("write", { platform: "sevenbridges", object: id, set: { tissue: "theirs" } }),
    ended: async () => {
      await waitFor(() => expect(runs.getState().open[0]?.getState().progress.state).toBe("ended"), WAIT);
      return runs.getState().open[0]?.getState().progress.counts;
    },
  };
}

/** The number of keys that will be reset, as the notice names it. */
function numberOfResets(): number {
  const [number = ""] =
    screen
      .getByText(/will be reset/)
      .textContent.replaceAll(",", "")
      .match(/\d+/) ?? [];
  return Number(number);
}

test("resets are sent only once their very number is typed", async () => {
  const { submit, ended } = await openReview((store) => store.setMode(replaceMode(false)));
  const resets = numberOfResets();
  expect(resets).toBeGreaterThan(3);
  const confirm = screen.getByRole("textbox", { name: "Confirm" });
  for (const typed of ["", String(resets + 1), `${resets}0`]) {
    fireEvent.change(confirm, { target: { value: typed } });
    fireEvent.click(submit);
    await screen.findByText(new RegExp(`Type ${resets}, .*othing was sent`), undefined, WAIT);
  }
  expect(await fixture.historyOf()).toEqual([]);
  fireEvent.change(confirm, { target: { value: String(resets) } });
  fireEvent.click(submit);
  expect(await ended()).toMatchObject({ verified: 3 });
});

test("removals wait for a tick where the settings ask for it, and for another one when others come", async () => {
  changeSettings({ confirmsRemovals: true });
  const { ids, submit, ended } = await openReview((store) => {
    store.setMode(replaceMode(true));
    const ids = store.getState().batch.ids;
    store.apply({ verb: "remove", keys: ["tissue"], ids: ids.slice(0, 2) });
  });
  expect(submit.getAttribute("aria-disabled")).toBe("true");
  expect(submit.title).toBe("Confirm the removal of 2 keys first");
  fireEvent.click(submit);
  fireEvent.click(screen.getByRole("checkbox", { name: "Yes, remove 2 keys in 2 objects" }));
  expect(submit.getAttribute("aria-disabled")).toBeNull();
  const [leftOut] = screen.getAllByRole("checkbox", { name: /^Include cohort-/ });
  if (!leftOut) throw new Error("no object");
  fireEvent.click(leftOut);
  const fewer = await screen.findByRole("checkbox", { name: "Yes, remove 1 key in 1 object" }, WAIT);
  expect(submit.getAttribute("aria-disabled")).toBe("true");
  expect(await fixture.historyOf()).toEqual([]);
  fireEvent.click(fewer);
  fireEvent.click(submit);
  expect(await ended()).toMatchObject({ verified: ids.length - 1 });
});

test("the number to type follows what is left out", async () => {
  const { review, ids } = await openReview((store) => store.setMode(replaceMode(false)));
  const before = numberOfResets();
  act(() => review.includeObject(ids[0] ?? "", false));
  expect(numberOfResets()).toBeLessThan(before);
  expect(screen.getByRole("textbox", { name: "Confirm" })).toBeDefined();
});

test("without resets no number is asked for", async () => {
  await openReview();
  expect(screen.queryByRole("textbox", { name: "Confirm" })).toBeNull();
});

test("Submit that is pressed twice begins one run", async () => {
  const { submit, runs, ended } = await openReview();
  fireEvent.click(submit);
  fireEvent.click(submit);
  expect(await ended()).toMatchObject({ verified: 3 });
  expect(runs.getState().open).toHaveLength(1);
  expect(await fixture.historyOf()).toHaveLength(3);
});

test("Enter in the reason moves to Submit and doesn't press it, nor does a key that is held down", async () => {
  const { submit, runs } = await openReview();
  const reason = screen.getByRole("textbox", { name: "Reason" });
  expect(document.activeElement).toBe(reason);
  expect(fireEvent.keyDown(reason, { key: "Enter" }), "the form isn't submitted").toBe(false);
  expect(document.activeElement).toBe(submit);
  expect(fireEvent.keyDown(submit, { key: "Enter", repeat: true }), "nor by a key held down").toBe(false);
  expect(runs.getState().open).toEqual([]);
});

test("an object that others changed since it was read is a conflict, and the others are sent", async () => {
  const { outside, ids, submit, review, ended } = await openReview();
  act(() => review.close());
  await outside(ids[0] ?? "");
  await act(() => review.open());
  await screen.findByRole("table", { name: "Conflicts" }, WAIT);
  fireEvent.click(screen.getByRole("button", { name: "Submit" }));
  expect(submit.isConnected).toBe(false);
  expect(await ended()).toMatchObject({ verified: 2 });
  const ours = (await fixture.historyOf()).filter(({ operation }) => operation !== "outside write");
  expect(ours).toHaveLength(2);
});

test("an object that others change while the review is open isn't written over", async () => {
  const { outside, ids, submit, ended } = await openReview();
  await outside(ids[1] ?? "");
  fireEvent.click(submit);
  expect(await ended()).toMatchObject({ verified: 2, conflict: 1 });
  const ours = (await fixture.historyOf()).filter(({ operation }) => operation !== "outside write");
  expect(ours).toHaveLength(2);
});

test("with every object left out there is nothing to submit", async () => {
  const { review, ids, submit, runs } = await openReview();
  act(() => {
    for (const id of ids) review.includeObject(id, false);
  });
  expect(submit.getAttribute("aria-disabled")).toBe("true");
  fireEvent.click(submit);
  expect(runs.getState().open).toEqual([]);
  act(() => review.includeObject(ids[2] ?? "", true));
  expect(submit.getAttribute("aria-disabled")).toBeNull();
});
