import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { draftMetadata } from "#core/draft.ts";
import { draftKey } from "./drafts/draft-memory.ts";
import { createTabs } from "./drafts/drafts-fixture.ts";
import { undoabilityOfEnded, undoabilityOfEntry } from "./journal/undoable-submit.ts";
import { createSandboxFixture, LIVER, typeValue } from "./sandbox-fixture.ts";
import { createUndoDesk } from "./undo-desk.ts";

describe("the undo of a submit", () => {
  const fixture = createSandboxFixture();
  beforeEach(() => fixture.control("reset", {}));

  /** The tissue was submitted as kidney. */
  const submitted = async () => {
    const work = await createTabs(fixture.dnanexus).openTab().open();
    typeValue(work.draft, "tissue", "kidney");
    await work.review.open();
    await work.review.submit("");
    const { ended } = work.review.getState();
    const undoability = ended && undoabilityOfEnded(ended);
    if (undoability?.kind !== "possible") throw new Error("it can't be undone");
    const desk = createUndoDesk();
    desk.ask(work.place, undoability.submit);
    const step = () => desk.getState().asked.get(draftKey(work.place))?.step;
    const value = () => draftMetadata(work.draft.getState().draft).get("tissue");
    return { work, desk, step, value, submit: undoability.submit };
  };

  it("becomes a draft on what the object holds now, and sends nothing", async () => {
    const { work, desk, step, value } = await submitted();
    await desk.carryOut(work);
    expect(step()).toMatchObject({ kind: "done", undo: { restored: ["tissue"] } });
    expect(value()).toBe("Liver");
    expect(await fixture.historyOf()).toHaveLength(1);
    desk.dismiss(work.place);
    expect(step()).toBeUndefined();
  });

  it("asks before it goes on top of a draft, and loses nothing of that", async () => {
    const { work, desk, step, value } = await submitted();
    typeValue(work.draft, "disease", "typed");
    await desk.carryOut(work);
    expect(step()).toEqual({ kind: "on-top", changeCount: 1 });
    expect(value()).toBe("kidney");
    await desk.carryOut(work, true);
    expect(value()).toBe("Liver");
    expect(draftMetadata(work.draft.getState().draft).get("disease")).toBe("typed");
    work.draft.undo();
    expect(value()).toBe("kidney");
    expect(draftMetadata(work.draft.getState().draft).get("disease")).toBe("typed");
  });

  it("that can't describe says so, and can be tried again", async () => {
    const { work, desk, step } = await submitted();
    await fixture.control("faults", [{ on: "describe", fault: "status:401" }]);
    await desk.carryOut(work);
    expect(step()).toMatchObject({ kind: "failed", error: { facts: { kind: "unauthorized" } } });
    await desk.carryOut(work);
    expect(step()).toMatchObject({ kind: "done" });
  });

  it("isn't made on another copy than the one that was written", async () => {
    const { work, desk, step, submit } = await submitted();
    desk.ask(work.place, { ...submit, project: "project-other" });
    await desk.carryOut(work);
    expect(step()).toEqual({ kind: "other-copy", project: "project-other" });
  });

  it("isn't made where the account may only read", async () => {
    const { work, desk, step, value } = await submitted();
    const { base } = work.draft.getState().draft;
    work.keeper.offer({ ...base, access: { kind: "read-only", reason: { kind: "folder" } } });
    await desk.carryOut(work);
    expect(step()).toEqual({ kind: "read-only" });
    expect(value()).toBe("kidney");
  });

  it("waits while another tab writes the draft", async () => {
    const { work, desk, step, value } = await submitted();
    work.draft.setLocked(true);
    await desk.carryOut(work);
    expect(step()).toEqual({ kind: "asked" });
    expect(value()).toBe("kidney");
  });

  it("is offered for what changed something, and only once that is known", async () => {
    const { work, submit } = await submitted();
    expect(submit).toMatchObject({
      ref: LIVER,
      written: [{ key: "tissue", before: "Liver", after: "kidney" }],
    });
    const { ended } = work.review.getState();
    if (!ended) throw new Error("nothing has ended");
    expect(undoabilityOfEnded({ ...ended, result: { kind: "conflict", fresh: ended.plan.base } })).toEqual({
      kind: "impossible",
      why: "nothing-changed",
    });
    expect(undoabilityOfEntry({ sequence: 1, problem: "damaged", raw: {} })).toEqual({
      kind: "impossible",
      why: "unreadable",
    });
  });
});
