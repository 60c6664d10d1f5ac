import { expect, it } from "vitest";
import { PlatformError } from "#platforms/errors.ts";
import { NO_OUTCOMES } from "./run-outcome.ts";
import { progressOf, type RunFacts } from "./run-progress.ts";
import { openRunTools, trackedItems } from "./run-tools-fixture.ts";
import { tell } from "./tracked-item.ts";

function open(count = 2) {
  const items = trackedItems(count);
  const { control, clock } = openRunTools(items);
  const progress = (more: Partial<RunFacts> = {}) =>
    progressOf({
      phase: "running",
      items,
      counts: NO_OUTCOMES,
      control,
      isBusy: false,
      longestWindowMs: 0,
      ...more,
    });
  return { items, control, clock, progress };
}

const DOWN = new PlatformError({ kind: "unavailable", sent: "no" });

it("before it runs and after it has ended a run shows neither pause nor wait", () => {
  const { control, progress } = open();
  control.pauseFor({ kind: "user" });
  for (const phase of ["queued", "ended"] as const) {
    expect(progress({ phase })).toMatchObject({ state: phase, pause: undefined, wait: undefined });
  }
});

it("a run that is cancelled shows that, else that it needs a token, else that it is paused", () => {
  const { control, progress } = open();
  control.pauseFor({ kind: "user" });
  expect(progress()).toMatchObject({ state: "paused", pause: { kind: "user" } });
  control.tokenRefused(control.era());
  expect(progress()).toMatchObject({ state: "needs-token", pause: undefined });
  control.cancel();
  expect(progress().state).toBe("cancelling");
});

it("a run waits when all that is left waits, shows the wait that ends first, and runs while anything is under way", () => {
  const { items, progress } = open(3);
  const [one, other, ended] = items;
  if (!one || !other || !ended) throw new Error("no items");
  ended.outcome = "verified";
  for (const [item, dueMs] of [
    [one, 900],
    [other, 500],
  ] as const) {
    expect(progress().state).toBe("running");
    tell(item, { kind: "describe-failed", error: DOWN });
    item.dueMs = dueMs;
  }
  expect(progress()).toMatchObject({ state: "waiting", wait: { reason: "back-off", untilMs: 500 } });
  expect(progress({ isBusy: true })).toMatchObject({ state: "running", wait: undefined });
});
