import { expect, it } from "vitest";
import type { ObjectAnswer } from "#platforms/bulk-port.ts";
import { PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";
import { describeChunk } from "./describe-chunk.ts";
import { openRunTools, trackedItems } from "./run-tools-fixture.ts";
import type { TrackedItem } from "./tracked-item.ts";

const failure = (facts: Partial<PlatformErrorFacts>): ObjectAnswer => ({
  kind: "failed",
  error: new PlatformError({ kind: "unavailable", sent: "no", ...facts }),
});

async function open(answer: (item: TrackedItem) => ObjectAnswer | undefined, count = 2) {
  const items = trackedItems(count);
  const { bulk, control } = openRunTools(items, {
    answer: (item) => answer(item) ?? { kind: "described", snapshot: item.plan.base },
  });
  await describeChunk(items, bulk, control);
  return { items, control, states: items.map(({ state }) => state.kind) };
}

it("a failure that all objects have in common is the run's own matter, and no object is told of it", async () => {
  const down = await open(() => failure({ status: 503 }));
  expect([down.states, down.control.wait()?.reason]).toEqual([["queued", "queued"], "back-off"]);
  const refused = await open(() => failure({ kind: "unauthorized", status: 401 }));
  expect([refused.states, refused.control.needsToken()]).toEqual([["queued", "queued"], true]);
});

it("[W2] a failure of one object ends or delays that object alone", async () => {
  const one = await open(({ number }) =>
    number === 0 ? failure({ kind: "not-found", sent: "yes", status: 404 }) : undefined,
  );
  expect([one.states, one.control.wait()]).toEqual([["ended", "checked"], undefined]);
  const busy = await open(({ number }) => (number === 0 ? failure({ status: 503 }) : undefined));
  expect(busy.states).toEqual(["waiting", "checked"]);
});

it("failures that differ, or that speak of the objects, are each object's own", async () => {
  const differing = await open(({ number }) => failure({ status: 500 + number }));
  expect(differing.states).toEqual(["waiting", "waiting"]);
  const gone = await open(() => failure({ kind: "not-found", sent: "yes", status: 404 }));
  expect(gone.states).toEqual(["ended", "ended"]);
  const large = await open(() => failure({ kind: "unexpected-answer", fault: "too-large" }));
  expect([large.control.wait(), large.states]).toEqual([undefined, ["waiting", "waiting"]]);
});

it("[I1] the answer of another project's copy is no check: nothing is sent to it", async () => {
  const { states } = await open(({ plan: { base }, number }) => ({
    kind: "described",
    snapshot: number === 0 ? { ...base, project: "elsewhere" } : base,
  }));
  expect(states).toEqual(["ended", "checked"]);
});

it("[V1] an object that somebody changed since the review is a conflict, and the others go on", async () => {
  const { items, states } = await open(({ plan: { base }, number }) => ({
    kind: "described",
    snapshot: { ...base, metadata: new Map([...base.metadata, ["tissue", number === 0 ? "" : "liver"]]) },
  }));
  expect(states).toEqual(["ended", "checked"]);
  const [first] = items;
  expect(first?.state.kind === "ended" && first.state.result.kind).toBe("conflict");
});

it("without objects nothing is asked", async () => {
  const { control } = openRunTools([]);
  const describeMany = () => Promise.reject(new Error("asked"));
  await expect(describeChunk([], { describeMany }, control)).resolves.toBeUndefined();
});
