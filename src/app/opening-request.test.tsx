// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { askForBatch, batchRequests } from "#engine/batch/batch-requests.ts";
import { OpeningRequest } from "#features/batch-objects/opening-request.tsx";
import { COHORT_OWNER, cohortRef, cohortRefs, createBatchTabs } from "#trials/batches-fixture.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";

const fixture = createSandboxFixture();
afterEach(() => {
  cleanup();
  batchRequests.setState(new Map(), true);
});

async function openBatch(withChange: boolean) {
  const tabs = createBatchTabs();
  const open = tabs.openTab().open(fixture.sevenbridges, COHORT_OWNER);
  await open.addRefs(cohortRefs(1, 2));
  if (withChange) {
    open.store.apply({ verb: "set", key: "tissue", value: "Lung", ids: [cohortRef(1).objectId] });
  }
  const idsOf = () => open.store.getState().batch.ids.map((id) => Number(id.slice(-4)));
  return { tabs, open, idsOf };
}

const ask = () => askForBatch(COHORT_OWNER, { kind: "refs", refs: cohortRefs(5, 6) });

it("replaces a batch without changes at once, and asks nothing", async () => {
  const { open, idsOf } = await openBatch(false);
  ask();
  render(<OpeningRequest open={open} />);
  await waitFor(() => expect(idsOf()).toEqual([5, 6]));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(batchRequests.getState().size).toBe(0);
});

it("asks over changes, and adds to them", async () => {
  const { open, idsOf } = await openBatch(true);
  ask();
  render(<OpeningRequest open={open} />);
  expect(await screen.findByRole("dialog", { name: "Add to the open batch?" })).toBeTruthy();
  expect(idsOf()).toEqual([1, 2]);
  fireEvent.click(screen.getByRole("button", { name: "Add to it" }));
  await waitFor(() => expect(idsOf()).toEqual([1, 2, 5, 6]));
  expect(open.store.getState().effects.objects.changed).toBe(1);
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("asks over changes, and starts anew with the old batch kept", async () => {
  const { tabs, open, idsOf } = await openBatch(true);
  ask();
  render(<OpeningRequest open={open} />);
  fireEvent.click(await screen.findByRole("button", { name: "Start new batch" }));
  await waitFor(() => expect(idsOf()).toEqual([5, 6]));
  await open.keeping.saver.flush();
  expect(await tabs.storage().heads()).toMatchObject([
    { objectCount: 2 },
    { objectCount: 2, changedCount: 1 },
  ]);
});

it("changes nothing when it is called off", async () => {
  const { open, idsOf } = await openBatch(true);
  ask();
  render(<OpeningRequest open={open} />);
  fireEvent.click(await screen.findByRole("button", { name: "Cancel" }));
  expect([idsOf(), batchRequests.getState().size]).toEqual([[1, 2], 0]);
});

it("waits in a tab that doesn't write the batch", async () => {
  const { tabs, open } = await openBatch(false);
  await open.keeping.saver.flush();
  const second = tabs.openTab().open(fixture.sevenbridges, COHORT_OWNER);
  await second.keeping.ready();
  ask();
  render(<OpeningRequest open={second} />);
  expect(batchRequests.getState().size).toBe(1);
  await second.keeping.takeOver();
  await waitFor(() =>
    expect(second.store.getState().batch.ids).toEqual(cohortRefs(5, 6).map(({ objectId }) => objectId)),
  );
});

it("opens a list of ids and names, one a line", async () => {
  const { open, idsOf } = await openBatch(false);
  askForBatch(COHORT_OWNER, { kind: "texts", text: `${cohortRef(7).objectId}\ncohort-0009.bam` });
  render(<OpeningRequest open={open} />);
  await waitFor(() => expect(idsOf()).toEqual([7, 9]));
  expect(batchRequests.getState().size).toBe(0);
});
