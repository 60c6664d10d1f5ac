import "fake-indexeddb/auto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MERGE, replaceMode } from "#core/write/request-plan.ts";
import { isReadable, type JournalEntry } from "#engine/journal/journal-entry.ts";
import { undoabilityOfEntry } from "#engine/journal/undoable-submit.ts";
import { titleOf } from "./fault-data-fixture.ts";
import { createBrowserJournal, openPage } from "./late-session-fixture.ts";
import { type FaultySandbox, operationNames, startFaultySandbox } from "./sandbox-session-fixture.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

const MINUTE_MS = 60_000;
const CELLS = [
  ["dnanexus", "merge", MERGE],
  ["sevenbridges", "merge", MERGE],
  ["sevenbridges", "replace", replaceMode(true)],
] as const;

describe.each(CELLS)("on %s, %s", (platform, _name, mode) => {
  const { write } = operationNames(platform, mode);
  // As many as go out at most; what isn't used would strike the next submit.
  const sendLimit = mode.kind === "merge" ? 3 : 2;
  const lose = (fault: string, times = 1) => sandbox.faults([{ on: write, fault, times }]);
  const tissues = async () => (await sandbox.history()).map(({ after }) => after?.["tissue"]);
  const begin = async () => {
    const journal = createBrowserJournal();
    const entry = async (): Promise<JournalEntry> => {
      const [newest] = await journal.list();
      if (!newest || !isReadable(newest)) throw new Error("no entry");
      return newest;
    };
    return { journal, entry, open: () => openPage(sandbox, platform, journal, mode) };
  };

  it.each([12_000, 30_000])(titleOf("F-N27", "after %i ms, reloaded"), async (lateMs) => {
    const { open, entry } = await begin();
    await lose(`late-commit:${lateMs}`);
    await (await open()).submitAndLeave("Kidney");
    const { undos, pass } = await open();
    expect(undos.getState().found).toMatchObject([{ outcome: { end: { outcome: "unknown" } } }]);
    expect(await entry()).toMatchObject({ end: { outcome: "unknown", looks: { sends: [1] } } });
    await pass(MINUTE_MS);
    expect(undos.getState().found).toMatchObject([
      { outcome: { end: { outcome: "verified", late: { cameLate: true } } } },
    ]);
    const { end } = await entry();
    expect(end).toMatchObject({ outcome: "verified", late: { cameLate: true, replaced: [] } });
    expect(end?.looks).toBeUndefined();
    expect(await tissues()).toEqual(["Kidney"]);
  });

  it(titleOf("F-N27", "found on an open page, with every send late"), async () => {
    const { open, entry } = await begin();
    await lose("late-commit:30000", sendLimit);
    const { submit, review, pass, draft } = await open();
    await submit("Kidney");
    const result = () => review.getState().ended?.result;
    expect(result()).toMatchObject({ kind: "unknown", fresh: {} });
    expect((await entry()).end).toMatchObject({ outcome: "unknown" });
    await pass(MINUTE_MS);
    expect(result()).toMatchObject({ kind: "verified", late: { cameLate: true } });
    expect((await entry()).end).toMatchObject({ outcome: "verified", late: { cameLate: true } });
    // Nothing that the draft wanted is left to do.
    expect(draft.getState().plan.requests).toEqual([]);
  });

  it("what never arrives is called not saved after five minutes, not before, on the page and in the history", async () => {
    const { open, entry } = await begin();
    await lose("reset-before-commit", sendLimit);
    const { submit, review, pass, draft } = await open();
    await submit("Kidney");
    const outcomes = async () => [review.getState().ended?.result.kind, (await entry()).end?.outcome];
    await pass(MINUTE_MS);
    expect(await outcomes()).toEqual(["unknown", "unknown"]);
    await pass(4 * MINUTE_MS);
    expect(await outcomes()).toEqual(["refused", "refused"]);
    expect((await entry()).end?.looks).toBeUndefined();
    expect([...draft.getState().changeSet.updated.keys()]).toEqual(["tissue"]);
    expect(await sandbox.history()).toEqual([]);
  });

  it(titleOf("F-N28", "what somebody else had put there was seen"), async () => {
    const { open, entry } = await begin();
    await lose("late-commit:9000");
    const { submit, review, pass } = await open();
    await submit("Kidney");
    expect(review.getState().ended?.result).toMatchObject({ kind: "verified", openSends: [1] });
    await sandbox.writeOutside(platform, { set: { tissue: "Heart" } });
    await pass(5000);
    expect((await entry()).end).toMatchObject({ outcome: "verified" });
    await pass(MINUTE_MS);
    expect(await tissues()).toEqual(["Kidney", "Heart", "Kidney"]);
    const late = { replaced: [{ key: "tissue", value: "Heart" }] };
    expect((await entry()).end).toMatchObject({ outcome: "verified", late });
    expect(review.getState().ended?.result).toMatchObject({ kind: "verified", late });
    // The undo gives back what the late send took.
    expect(undoabilityOfEntry(await entry())).toMatchObject({
      kind: "possible",
      submit: { written: [{ key: "tissue", before: "Heart", after: "Kidney" }] },
    });
  });

  it(titleOf("F-N28", "what somebody else had put there was not seen"), async () => {
    const { open, entry } = await begin();
    await lose("late-commit:9000");
    const { submit, pass } = await open();
    await submit("Kidney");
    await pass(5000);
    await sandbox.writeOutside(platform, { set: { tissue: "Heart" } });
    await pass(MINUTE_MS);
    expect(await tissues()).toEqual(["Kidney", "Heart", "Kidney"]);
    const end = (await entry()).end;
    expect(end).toMatchObject({ outcome: "verified", late: { replaced: [], wasWrittenAgain: true } });
  });

  it("a send that lands on a later submit of the same person is told as well, and the next review warns of it", async () => {
    const { open, journal } = await begin();
    await lose("late-commit:30000", sendLimit);
    const { submit, review, pass } = await open();
    await submit("Kidney");
    await review.open();
    expect(review.getState().stillOut).toHaveLength(1);
    review.close();
    await submit("Heart");
    expect(review.getState().ended?.result).toMatchObject({ kind: "verified" });
    await pass(MINUTE_MS);
    expect((await tissues()).at(-1)).toBe("Kidney");
    const ends = (await journal.list()).filter(isReadable).map(({ end }) => end);
    expect(ends).toMatchObject([
      { outcome: "verified" },
      { outcome: "verified", late: { cameLate: true, replaced: [{ key: "tissue", value: "Heart" }] } },
    ]);
    await pass(5 * MINUTE_MS);
    await review.open();
    expect(review.getState().stillOut).toEqual([]);
  });
});
