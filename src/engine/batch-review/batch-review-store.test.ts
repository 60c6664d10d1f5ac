import "fake-indexeddb/auto";
import { afterEach, describe, expect, it } from "vitest";
import { cellState, wantedAt } from "#core/batch/batch.ts";
import type { Operation } from "#core/batch/operation.ts";
import { replaceMode } from "#core/write/request-plan.ts";
import { createFakeBrowser } from "#trials/fake-browser.ts";
import { createPageRuns, createRunDatabase, sandboxConnection } from "#trials/runs/page-runs-fixture.ts";
import { cohortObject } from "#trials/runs/run-session-fixture.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";
import { createBatchStore } from "../batch/batch-store.ts";
import type { OpenRun } from "../runs/open-run.ts";
import { createBatchReview } from "./batch-review-store.ts";

const fixture = createSandboxFixture();
afterEach(() => fixture.control("reset", {}));

type Name = "dnanexus" | "sevenbridges";

/** A batch of the first objects of the cohort, with its review. */
async function openReview(name: Name, count = 3) {
  const platform = fixture[name];
  const refs = Array.from({ length: count }, (_, index) => cohortObject(name, index + 1));
  const bulk = await platform.bulk();
  const answers = await bulk.describeMany(refs, { withAccess: true });
  const snapshots = answers.flatMap((answer) => (answer.kind === "described" ? [answer.snapshot] : []));
  const connection = sandboxConnection(platform, `sandbox-${name}`);
  const store = createBatchStore(platform, { connection: connection.id, project: snapshots[0]?.project });
  store.addObjects(snapshots);
  const database = createRunDatabase();
  const runs = createPageRuns(database, createFakeBrowser());
  const whileWriting = async (task: () => void) => {
    task();
    return true;
  };
  const review = createBatchReview(store, connection, { runs, whileWriting });
  const ids = refs.map(({ objectId }) => objectId);
  const outside = (id: string, change: object) => {
    const project = snapshots[0]?.ref.project;
    return fixture.control("write", { platform: name, object: id, ...(project && { project }), ...change });
  };
  return { platform, bulk, store, review, runs, database, ids, snapshots, outside };
}

type Opened = Awaited<ReturnType<typeof openReview>>;

function viewOf({ review }: Opened) {
  const view = review.view(review.getState());
  if (!view) throw new Error("nothing is reviewed");
  return view;
}

async function ended(run: OpenRun | undefined): Promise<OpenRun> {
  if (!run) throw new Error("no run");
  while (run.getState().progress.state !== "ended") await new Promise((resolve) => setTimeout(resolve, 2));
  return run;
}

const set = (ids: readonly string[], value = "Renal cortex", key = "tissue"): Operation => ({
  verb: "set",
  key,
  value,
  ids,
});

describe.each(["dnanexus", "sevenbridges"] as const)("the review of a batch on %s", (name) => {
  it("shows the very plans that its run is given, and the very requests that arrive", async () => {
    const opened = await openReview(name);
    const { store, review, ids, database } = opened;
    store.apply(set(ids));
    await review.open();
    const { plans, requests } = viewOf(opened);
    expect(plans).toHaveLength(3);
    const run = await ended(await review.submit("one word for it"));
    const entries = await database.entriesOf(run.id);
    expect(entries.map(({ plan }) => plan.requests)).toEqual(plans.map((plan) => plan.requests));
    expect(entries.map(({ entry }) => entry.promise)).toEqual(
      plans.map(({ mode, outcomes, issues }) => ({ mode, outcomes, issues })),
    );
    const bodies = (await fixture.historyOf()).map(({ requestBody }) => requestBody);
    expect(new Set(bodies)).toEqual(new Set(requests.map(({ body }) => body)));
    expect(run.getState().progress.counts).toMatchObject({ verified: 3 });
  });

  it("shows equal changes once, and leaves out objects and changes, which stay in the draft", async () => {
    const opened = await openReview(name);
    const { store, review, ids } = opened;
    const [first = "", second = ""] = ids;
    store.apply(set(ids, "one", "note"));
    store.apply(set([first], "other", "remark"));
    await review.open();
    const { changes } = viewOf(opened);
    expect(changes.map(({ key, objects }) => [key, objects.length])).toEqual([
      ["note", 3],
      ["remark", 1],
    ]);
    review.includeObject(second, false);
    review.includeChange(changes[1]?.id ?? "", false);
    expect(
      viewOf(opened).plans.map(({ base, outcomes }) => [
        base.ref.objectId,
        outcomes.flatMap(({ key, effect }) => (effect === "added" ? [key] : [])),
      ]),
    ).toEqual([
      [first, ["note"]],
      [ids[2], ["note"]],
    ]);
    await ended(await review.submit(""));
    const { batch } = store.getState();
    expect(ids.map((_, row) => cellState(batch, row, "note"))).toEqual(["same", "added", "same"]);
    expect(cellState(batch, 0, "remark")).toBe("added");
    expect(await fixture.historyOf()).toHaveLength(2);
  });

  it("keeps a changed object out as a conflict of its own until it is decided, and the others go on", async () => {
    const opened = await openReview(name);
    const { store, review, ids, outside } = opened;
    const [first = "", second = "", third = ""] = ids;
    store.apply(set(ids));
    store.apply(set([first], "mine too", "note"));
    await outside(first, { set: { tissue: "theirs" } });
    await outside(second, { set: { case_id: "changed by them" } });
    await review.open();
    let view = viewOf(opened);
    expect(view.conflicts.map(({ id }) => id)).toEqual([first]);
    expect(view.changedElsewhereCount).toBe(1);
    expect(view.plans.map(({ base }) => base.ref.objectId)).toEqual([second, third]);
    review.choose("theirs", [first]);
    view = viewOf(opened);
    expect(view.undecidedCount).toBe(0);
    expect(view.plans).toHaveLength(3);
    await ended(await review.submit(""));
    const written = (await fixture.historyOf()).filter(({ operation }) => operation !== "outside write");
    expect(written.map(({ after }) => [after["tissue"], after["note"]]).toSorted()).toEqual(
      [
        ["Renal cortex", undefined],
        ["Renal cortex", undefined],
        ["theirs", "mine too"],
      ].toSorted(),
    );
    const { batch, effects } = store.getState();
    expect(wantedAt(batch, 0, "tissue")).toBe("theirs");
    expect(wantedAt(batch, 1, "case_id")).toBe("changed by them");
    expect(effects.objects.changed).toBe(0);
  });

  it("writes mine over theirs where that was chosen", async () => {
    const opened = await openReview(name, 2);
    const { store, review, ids, outside } = opened;
    store.apply(set(ids));
    await outside(ids[0] ?? "", { set: { tissue: "theirs" } });
    await review.open();
    review.choose("mine", [ids[0] ?? ""]);
    const run = await ended(await review.submit(""));
    expect(run.getState().progress.counts).toMatchObject({ verified: 2, conflict: 0 });
    expect(store.getState().effects.objects.changed).toBe(0);
  });

  it("sends nothing for objects that hold everything already, or are gone", async () => {
    const opened = await openReview(name, 2);
    const { store, review, ids, outside } = opened;
    store.apply(set(ids));
    await outside(ids[0] ?? "", { set: { tissue: "Renal cortex" } });
    await review.open();
    expect(viewOf(opened)).toMatchObject({ alreadyThereCount: 1 });
    expect(viewOf(opened).plans).toHaveLength(1);
  });

  it("counts resets over all objects, and keeps a key that is left out of them", async () => {
    const opened = await openReview(name, 2);
    const { store, review, ids, snapshots } = opened;
    store.apply(set(ids));
    store.setMode(replaceMode(false));
    await review.open();
    const others = snapshots.map(({ metadata }) => [...metadata.keys()].filter((key) => key !== "tissue"));
    expect(viewOf(opened).resetCount).toBe(others.flat().length);
    const shared = others[0]?.find((key) => others[1]?.includes(key)) ?? "";
    const group = viewOf(opened).changes.find(({ key, effect }) => key === shared && effect === "reset");
    review.includeChange(group?.id ?? "", false);
    expect(viewOf(opened).resetCount).toBe(others.flat().length - 2);
    await ended(await review.submit(""));
    const [one, other] = await fixture.historyOf();
    expect([Object.keys(one?.after ?? {}).toSorted(), Object.keys(other?.after ?? {}).toSorted()]).toEqual([
      ["tissue", shared].toSorted(),
      ["tissue", shared].toSorted(),
    ]);
  });

  it("can be cancelled while the objects are read", async () => {
    const opened = await openReview(name);
    opened.store.apply(set(opened.ids));
    const opening = opened.review.open();
    expect(opened.review.getState().step).toEqual({ kind: "reading", answered: 0, total: 3 });
    opened.review.close();
    await opening;
    expect(opened.review.getState().step).toEqual({ kind: "closed" });
  });
});

describe("the review of removals on Seven Bridges", () => {
  it("counts them as ignored until they are to be sent by PUT, and then replaces those objects alone", async () => {
    const opened = await openReview("sevenbridges");
    const { store, review, ids } = opened;
    const [first = "", second = "", third = ""] = ids;
    store.apply({ verb: "remove", keys: ["case_id"], ids: [first, second] });
    store.apply(set([third]));
    await review.open();
    expect(viewOf(opened).ignoredCount).toBe(2);
    expect(viewOf(opened).requests.map(({ method }) => method)).toEqual(["PATCH", "PATCH", "PATCH"]);
    review.removeByReplace(true);
    expect(viewOf(opened)).toMatchObject({ ignoredCount: 0, replacedRemovalCount: 2 });
    expect(
      viewOf(opened)
        .requests.map(({ method }) => method)
        .toSorted(),
    ).toEqual(["PATCH", "PUT", "PUT"]);
    const run = await ended(await review.submit(""));
    expect(run.getState().progress.counts).toMatchObject({ verified: 3 });
    const commits = await fixture.historyOf();
    expect(commits.map(({ operation }) => operation).toSorted()).toEqual([
      "PATCH metadata",
      "PUT metadata",
      "PUT metadata",
    ]);
    for (const { operation, before, after } of commits) {
      if (operation !== "PUT metadata") continue;
      const { case_id: _, ...rest } = before;
      expect(after).toEqual(rest);
    }
    expect(store.getState().effects.objects.changed).toBe(0);
  });

  it("keeps an ignored removal in the draft", async () => {
    const opened = await openReview("sevenbridges", 2);
    const { store, review, ids } = opened;
    store.apply({ verb: "remove", keys: ["case_id"], ids });
    await review.open();
    const run = await ended(await review.submit(""));
    expect(run.getState().progress.counts).toMatchObject({ partly: 2 });
    expect(ids.map((_, row) => cellState(store.getState().batch, row, "case_id"))).toEqual([
      "removed",
      "removed",
    ]);
  });
});
