import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createFakeBrowser } from "#trials/fake-browser.ts";
import { createPageRuns, createRunDatabase, sandboxConnection } from "#trials/runs/page-runs-fixture.ts";
import { cohortObject, plansFor } from "#trials/runs/run-session-fixture.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";
import type { WrittenObject } from "../objects/written-objects.ts";
import type { OpenRun, RunView } from "./open-run.ts";
import { runLockName } from "./run-lock.ts";

const fixture = createSandboxFixture();
afterEach(() => fixture.control("reset", {}));

const NAME = "sevenbridges";
const CONNECTION = "sandbox-sevenbridges";

async function open(count = 3) {
  const platform = fixture[NAME];
  const refs = Array.from({ length: count }, (_, index) => cohortObject(NAME, index + 1));
  const plans = await plansFor(platform, refs);
  const database = createRunDatabase();
  const browser = createFakeBrowser();
  const connection = sandboxConnection(platform, CONNECTION);
  const start = { connection, project: "curator/tumor-atlas", reason: "tidy up", plans };
  return { plans, database, browser, connection, start, page: () => createPageRuns(database, browser) };
}

async function until(run: OpenRun | undefined, isSo: (view: RunView) => boolean): Promise<RunView> {
  if (!run) throw new Error("no run");
  while (!isSo(run.getState())) await new Promise((resolve) => setTimeout(resolve, 2));
  return run.getState();
}
const isEnded = ({ progress, driver }: RunView) => progress.state === "ended" && driver === "nobody";

/** A run of which an earlier page had written down that it was about to send the first of its objects. */
async function leftRun({ database, plans, start }: Awaited<ReturnType<typeof open>>) {
  const { chunkItems } = start.connection.platform.description.bulk;
  await database.begin({
    ...{ id: "left", account: "curator", reason: "tidy up", startedAtMs: 1, chunkItems, plans },
    connection: CONNECTION,
  });
  const [first] = plans;
  if (!first) throw new Error("no plans");
  const intent = { item: 0, operationId: "lost.1", send: 1, before: first.base };
  await database.ledgerOf({ id: "left" }).recordIntents(0, [intent]);
}

describe("the runs of a page", () => {
  it("are under way until they have ended, and are listed afterwards", async () => {
    const opened = await open();
    const runs = opened.page();
    const run = await runs.start(opened.start);
    expect(runs.isUnderWay()).toBe(true);
    const { progress, rows } = await until(run, isEnded);
    expect(progress.counts.verified).toBe(3);
    expect(rows.map(({ outcome }) => outcome)).toEqual(["verified", "verified", "verified"]);
    expect(runs.isUnderWay()).toBe(false);
    await vi.waitFor(() => expect(opened.browser.holders()).toEqual([]));
    const [stored] = await opened.database.list();
    expect(stored).toMatchObject({ id: run.id, reason: "tidy up", project: "curator/tumor-atlas" });
  });

  it("hand on each object that they wrote as it was read back", async () => {
    const opened = await open();
    const notes: WrittenObject[] = [];
    const onWritten = (objects: readonly WrittenObject[]) => notes.push(...objects);
    const runs = createPageRuns(opened.database, opened.browser, { onWritten });
    await until(await runs.start(opened.start), isEnded);
    const read = await Promise.all(opened.plans.map(({ base }) => fixture[NAME].describe(base.ref)));
    expect(notes.map(({ metadata }) => metadata)).toEqual(read.map(({ metadata }) => metadata));
    expect(
      notes.every(({ account, project }) => account === "curator" && project === "curator/tumor-atlas"),
    ).toBe(true);
  });

  it("that an earlier page left are read back and then wait, without anything being sent, until they are resumed", async () => {
    const opened = await open();
    await leftRun(opened);
    const runs = opened.page();
    await runs.reach([opened.connection]);
    const [run] = runs.getState().interrupted;
    const view = await until(run, ({ progress }) => progress.state === "paused");
    expect(view.progress.pause).toEqual({ kind: "interrupted" });
    expect(view.rows.map(({ outcome }) => outcome)).toEqual(["unknown", undefined, undefined]);
    expect(await fixture.historyOf()).toEqual([]);
    expect(runs.isUnderWay()).toBe(false);
    run?.resume();
    await until(run, isEnded);
    expect(await fixture.historyOf()).toHaveLength(2);
  });

  it("that nothing was under way of wait for somebody to resume them all the same", async () => {
    const opened = await open();
    const { chunkItems } = opened.connection.platform.description.bulk;
    await opened.database.begin({
      ...{ id: "left", account: "curator", reason: "", startedAtMs: 1, chunkItems, plans: opened.plans },
      connection: CONNECTION,
    });
    const runs = opened.page();
    await runs.reach([opened.connection]);
    const [run] = runs.getState().interrupted;
    await until(run, ({ progress }) => progress.state === "paused" && progress.pause !== undefined);
    expect(await fixture.historyOf()).toEqual([]);
    run?.cancel();
    const view = await until(run, isEnded);
    expect(view.progress.counts["not-sent"]).toBe(3);
  });

  it("are driven by one tab, and taken up by another one when that is gone", async () => {
    const opened = await open();
    await leftRun(opened);
    let leave: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const locks = opened.browser.locks as LockManager;
    void locks.request(runLockName("left"), {}, () => gone);
    const other = opened.page();
    await other.reach([opened.connection]);
    const run = await other.open("left");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(run?.getState()).toMatchObject({ driver: "elsewhere", progress: { state: "running" } });
    leave();
    await until(run, ({ driver, progress }) => driver === "here" && progress.state === "paused");
    run?.resume();
    await until(run, isEnded);
  });

  it("aren't gone on with by another account's connection", async () => {
    const opened = await open();
    await leftRun(opened);
    const runs = opened.page();
    await runs.reach([{ ...opened.connection, account: "viewer" }]);
    expect(runs.getState().interrupted).toEqual([]);
    const run = await runs.open("left");
    await run?.drive();
    expect(run?.getState()).toMatchObject({ isUnreachable: true, progress: { state: "paused" } });
  });

  it("can be retried by a later page: only what failed is sent again", async () => {
    const opened = await open();
    await fixture.control("faults", [{ on: "bulk edit", fault: "entry-status:2:403" }]);
    const first = await opened.page().start(opened.start);
    const before = await until(first, isEnded);
    expect(before.progress.counts).toMatchObject({ verified: 2, refused: 1 });
    const later = opened.page();
    await later.reach([opened.connection]);
    const run = await later.open(first.id);
    expect(run?.getState().rows.map(({ outcome }) => outcome)).toEqual(["verified", "refused", "verified"]);
    await run?.retryFailed();
    expect(run?.getState().progress.counts).toMatchObject({ verified: 3 });
    expect(await fixture.historyOf()).toHaveLength(3);
    expect(await opened.database.read(first.id)).toMatchObject({ end: { counts: { verified: 3 } } });
  });

  it("can be retried as soon as their end is shown, though it isn't written down yet", async () => {
    const opened = await open();
    await fixture.control("faults", [{ on: "bulk edit", fault: "entry-status:2:403" }]);
    const run = await opened.page().start(opened.start);
    const { driver } = await new Promise<RunView>((resolve) => {
      const stop = run.subscribe((view) => {
        if (view.progress.state !== "ended") return;
        stop();
        void Promise.all([run.retryFailed(), run.retryFailed()]).then(() => resolve(run.getState()));
      });
    });
    expect(driver).toBe("nobody");
    expect(run.getState().progress.counts).toMatchObject({ verified: 3 });
    expect(await fixture.historyOf()).toHaveLength(3);
  });

  it("pause where another account's token is used now, until that is agreed to", async () => {
    const opened = await open();
    const platform = { ...opened.connection.platform, whoami: async () => ({ id: "x", name: "x" }) };
    const connection = { ...opened.connection, platform };
    const run = await opened.page().start({ ...opened.start, connection });
    const { progress } = await until(run, (view) => view.progress.state === "paused");
    expect(progress.pause).toEqual({ kind: "other-account", account: "x" });
    run.resume({ withOtherAccount: true });
    expect((await until(run, isEnded)).progress.counts.verified).toBe(3);
  });
});
