import "fake-indexeddb/auto";
import { afterEach, describe, expect, it } from "vitest";
import { cellState, wantedAt } from "#core/batch/batch.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { createFakeBrowser } from "#trials/fake-browser.ts";
import { createPageRuns, createRunDatabase, sandboxConnection } from "#trials/runs/page-runs-fixture.ts";
import { cohortObject, plansFor } from "#trials/runs/run-session-fixture.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";
import { createBatchStore, operationTools } from "../batch/batch-store.ts";
import { draftOfConflicts, draftOfUndo } from "./new-draft.ts";
import { readForUndo } from "./read-for-undo.ts";
import { conflictsOfRun } from "./run-conflicts.ts";

const fixture = createSandboxFixture();
const platform = fixture.sevenbridges;
const tools = operationTools(platform);
afterEach(() => fixture.control("reset", {}));

/** A run that gave the first objects of the cohort another tissue, and the batch with those objects. */
async function endedRun(count: number, beforeRun: (ids: readonly string[]) => Promise<unknown>) {
  const refs = Array.from({ length: count }, (_, index) => cohortObject("sevenbridges", index + 1));
  const ids = refs.map(({ objectId }) => objectId);
  const plans = await plansFor(platform, refs);
  await beforeRun(ids);
  const database = createRunDatabase();
  const connection = sandboxConnection(platform, "sandbox-sevenbridges");
  const runs = createPageRuns(database, createFakeBrowser());
  const run = await runs.start({ connection, project: undefined, reason: "", plans });
  await run.drive();
  const bulk = await platform.bulk();
  const answers = await bulk.describeMany(refs);
  const store = createBatchStore(platform, { connection: connection.id, project: undefined });
  store.addObjects(
    answers.flatMap((answer): Snapshot[] => (answer.kind === "described" ? [answer.snapshot] : [])),
  );
  const tissueBefore = (index: number) => plans[index]?.base.metadata.get("tissue");
  return { ids, entries: await database.entriesOf(run.id), store, tissueBefore };
}

const outside = (object: string, change: object) =>
  fixture.control("write", { platform: "sevenbridges", object, ...change });
const READING = { signal: new AbortController().signal, onProgress: () => undefined };

describe("a new draft", () => {
  it("of an undo restores what the run overwrote, and leaves others' changes and the batch's own alone", async () => {
    const { ids, entries, store, tissueBefore } = await endedRun(3, async () => undefined);
    await outside(ids[1] ?? "", { set: { tissue: "theirs" } });
    store.apply({ verb: "set", key: "note", value: "mine", ids: [ids[2] ?? ""] });
    const undos = await readForUndo(platform, entries, READING);
    const { draft, busy, unwritable } = draftOfUndo(store.getState().draft, undos, tools);
    expect(busy).toEqual([ids[2]]);
    expect(unwritable).toEqual([]);
    expect(wantedAt(draft.batch, 0, "tissue")).toBe(tissueBefore(0));
    expect(cellState(draft.batch, 0, "tissue")).toBe("changed");
    expect(wantedAt(draft.batch, 1, "tissue")).toBe("theirs");
    expect(cellState(draft.batch, 1, "tissue")).toBe("same");
    expect(wantedAt(draft.batch, 2, "note")).toBe("mine");
    expect(wantedAt(draft.batch, 2, "tissue")).toBe("Renal cortex");
  });

  it("of conflicts stands on what the run found: mine is wanted, theirs is taken, later typing stays", async () => {
    const { ids, entries, store } = await endedRun(2, async ([first = "", second = ""]) => {
      await outside(first, { set: { tissue: "theirs 1" } });
      await outside(second, { set: { tissue: "theirs 2" } });
    });
    const conflicts = conflictsOfRun(entries);
    expect(conflicts.map(({ id }) => id)).toEqual(ids);
    store.apply({ verb: "set", key: "note", value: "typed since", ids: [ids[1] ?? ""] });
    const sides = new Map([
      [ids[0] ?? "", "mine"],
      [ids[1] ?? "", "theirs"],
    ] as const);
    const { draft } = draftOfConflicts(store.getState().draft, conflicts, sides, tools);
    expect([wantedAt(draft.batch, 0, "tissue"), cellState(draft.batch, 0, "tissue")]).toEqual([
      "Renal cortex",
      "changed",
    ]);
    expect([wantedAt(draft.batch, 1, "tissue"), cellState(draft.batch, 1, "tissue")]).toEqual([
      "theirs 2",
      "same",
    ]);
    expect(wantedAt(draft.batch, 1, "note")).toBe("typed since");
  });
});
