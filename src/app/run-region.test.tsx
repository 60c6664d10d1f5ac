// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenRun } from "#engine/runs/open-run.ts";
import { runLockName } from "#engine/runs/run-lock.ts";
import { RunRegion } from "#features/runs/run-region.tsx";
import { createFakeBrowser } from "#trials/fake-browser.ts";
import { createPageRuns, createRunDatabase, sandboxConnection } from "#trials/runs/page-runs-fixture.ts";
import { cohortObject, plansFor } from "#trials/runs/run-session-fixture.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";

const WAIT = { timeout: 20_000 };
const fixture = createSandboxFixture();
beforeEach(() => fixture.control("reset", {}));
afterEach(cleanup);

type Name = "dnanexus" | "sevenbridges";

/** Runs of the first objects of the cohort, each object with a change of its own. */
async function preparedRuns(name: Name, count: number) {
  const platform = fixture[name];
  const refs = Array.from({ length: count }, (_, index) => cohortObject(name, index + 1));
  const plans = await plansFor(platform, refs);
  const database = createRunDatabase();
  const browser = createFakeBrowser();
  const connection = sandboxConnection(platform, `sandbox-${name}`);
  const runs = createPageRuns(database, browser);
  const start = () => runs.start({ connection, project: refs[0]?.project, reason: "", plans });
  return { runs, database, browser, connection, plans, start };
}

function show(run: OpenRun, { database }: Pick<Awaited<ReturnType<typeof preparedRuns>>, "database">) {
  const tools = {
    store: database,
    batchOf: async () => ({ kind: "elsewhere" }) as const,
    onDraft: () => undefined,
  };
  render(<RunRegion run={run} tools={tools} onUndo={() => undefined} />);
}

const BUTTONS = ["Pause", "Resume", "Cancel run", "Retry failed", "Undo submit"];
const shownButtons = () => BUTTONS.filter((name) => screen.queryByRole("button", { name }));
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const region = () => screen.getByRole("region", { name: "Run" });
const inState = (state: string) =>
  waitFor(() => expect(region().getAttribute("data-state")).toBe(state), WAIT);
const verified = () => {
  const bar = screen.getByRole("progressbar", { name: "Verified" });
  return [bar.getAttribute("aria-valuenow"), bar.getAttribute("aria-valuemax")];
};

describe("the progress of a run", () => {
  it("counts objects that are verified alone, neither those that are sent nor those that are refused", async () => {
    const prepared = await preparedRuns("sevenbridges", 3);
    await fixture.control("faults", [{ on: "bulk edit", fault: "entry-status:2:403" }]);
    show(await prepared.start(), prepared);
    expect(verified()).toEqual(["0", "3"]);
    await inState("ended");
    expect(verified()).toEqual(["2", "3"]);
    expect(shownButtons()).toEqual(["Retry failed", "Undo submit"]);
  });

  it("counts a write whose answer was lost once it has been read back", async () => {
    const prepared = await preparedRuns("sevenbridges", 2);
    await fixture.control("faults", [{ on: "bulk edit", fault: "reset-after-commit" }]);
    show(await prepared.start(), prepared);
    await inState("ended");
    expect(verified()).toEqual(["2", "2"]);
    expect(await fixture.historyOf()).toHaveLength(2);
  });
});

describe("the buttons of a run", () => {
  it("pause it while it moves, and then resume it to its end", async () => {
    const prepared = await preparedRuns("dnanexus", 40);
    await fixture.control("settings", { latencyMs: 20 });
    show(await prepared.start(), prepared);
    await waitFor(() => expect(shownButtons()).toEqual(["Pause", "Cancel run"]), WAIT);
    press("Pause");
    await inState("paused");
    expect(shownButtons()).toEqual(["Resume", "Cancel run"]);
    const before = (await fixture.historyOf()).length;
    expect(before).toBeLessThan(40);
    press("Resume");
    await inState("ended");
    expect(verified()).toEqual(["40", "40"]);
    expect(shownButtons()).toEqual(["Undo submit"]);
    expect(await fixture.historyOf()).toHaveLength(40);
  });

  it("cancel it: what was under way is read back, the rest isn't sent", async () => {
    const prepared = await preparedRuns("dnanexus", 40);
    await fixture.control("settings", { latencyMs: 20 });
    const run = await prepared.start();
    show(run, prepared);
    await waitFor(() => expect(shownButtons()).toContain("Cancel run"), WAIT);
    press("Cancel run");
    expect(screen.queryByRole("button", { name: "Pause" })).toBeNull();
    await inState("ended");
    const { counts } = run.getState().progress;
    expect(counts["not-sent"]).toBeGreaterThan(0);
    expect(counts.verified + counts["not-sent"]).toBe(40);
    expect(await fixture.historyOf()).toHaveLength(counts.verified);
    expect(shownButtons()).not.toContain("Cancel run");
    expect(shownButtons()).not.toContain("Resume");
  });

  it("retry what failed, once, also where the button is pressed twice", async () => {
    const prepared = await preparedRuns("sevenbridges", 3);
    await fixture.control("faults", [{ on: "bulk edit", fault: "entry-status:2:403" }]);
    show(await prepared.start(), prepared);
    await inState("ended");
    const retry = screen.getByRole("button", { name: "Retry failed" });
    fireEvent.click(retry);
    fireEvent.click(retry);
    await waitFor(() => expect(verified()).toEqual(["3", "3"]), WAIT);
    await inState("ended");
    expect(shownButtons()).toEqual(["Undo submit"]);
    expect(await fixture.historyOf()).toHaveLength(3);
  });

  it("aren't there while another tab drives it", async () => {
    const prepared = await preparedRuns("sevenbridges", 3);
    const { chunkItems } = prepared.connection.platform.description.bulk;
    await prepared.database.begin({
      ...{ id: "left", account: "curator", reason: "", startedAtMs: 1, chunkItems, plans: prepared.plans },
      connection: prepared.connection.id,
    });
    const locks = prepared.browser.locks as LockManager;
    void locks.request(runLockName("left"), {}, () => new Promise(() => undefined));
    await prepared.runs.reach([prepared.connection]);
    const run = await prepared.runs.open("left");
    if (!run) throw new Error("no run");
    show(run, prepared);
    await waitFor(() => expect(run.getState().driver).toBe("elsewhere"), WAIT);
    expect(shownButtons()).toEqual([]);
    expect(region().textContent).toContain("Another tab of this browser is running it");
    // Whether the other tab has paused it isn't known here.
    expect(region().querySelector("strong")?.textContent).toBe("In another tab");
    expect(await fixture.historyOf()).toEqual([]);
  });
});
