import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { draftMetadata } from "#core/draft/draft.ts";
import { createTabs } from "#trials/drafts-fixture.ts";
import { createSandboxFixture, LIVER, typeValue } from "#trials/sandbox-fixture.ts";
import { draftKey } from "../draft/draft-memory.ts";
import { undoabilityOfEnded, undoabilityOfEntry } from "../journal/undoable-submit.ts";
import { carryOutUndo } from "./carry-out-undo.ts";
import { createRequestedUndos } from "./requested-undos.ts";

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
    const undos = createRequestedUndos();
    undos.ask(work.place, undoability.submit);
    const step = () => undos.getState().asked.get(draftKey(work.place))?.step;
    const value = () => draftMetadata(work.draft.getState().draft).get("tissue");
    return { work, undos, step, value, submit: undoability.submit };
  };

  it("becomes a draft on what the object holds now, and sends nothing", async () => {
    const { work, undos, step, value } = await submitted();
    await carryOutUndo(undos, work);
    expect(step()).toMatchObject({ kind: "done", undo: { restored: ["tissue"] } });
    expect(value()).toBe("Liver");
    expect(await fixture.historyOf()).toHaveLength(1);
    undos.dismiss(work.place);
    expect(step()).toBeUndefined();
  });

  it("asks before it goes on top of a draft, and loses nothing of that", async () => {
    const { work, undos, step, value } = await submitted();
    typeValue(work.draft, "disease", "typed");
    await carryOutUndo(undos, work);
    expect(step()).toEqual({ kind: "on-top", changeCount: 1 });
    expect(value()).toBe("kidney");
    await carryOutUndo(undos, work, true);
    expect(value()).toBe("Liver");
    expect(draftMetadata(work.draft.getState().draft).get("disease")).toBe("typed");
    work.draft.undo();
    expect(value()).toBe("kidney");
    expect(draftMetadata(work.draft.getState().draft).get("disease")).toBe("typed");
  });

  it("that can't describe says so, and can be tried again", async () => {
    const { work, undos, step } = await submitted();
    await fixture.control("faults", [{ on: "describe", fault: "status:401" }]);
    await carryOutUndo(undos, work);
    expect(step()).toMatchObject({ kind: "failed", error: { facts: { kind: "unauthorized" } } });
    await carryOutUndo(undos, work);
    expect(step()).toMatchObject({ kind: "done" });
  });

  it("isn't made on another copy than the one that was written", async () => {
    const { work, undos, step, submit } = await submitted();
    undos.ask(work.place, { ...submit, project: "project-other" });
    await carryOutUndo(undos, work);
    expect(step()).toEqual({ kind: "other-copy", project: "project-other" });
  });

  it("isn't made where the account may only read", async () => {
    const { work, undos, step, value } = await submitted();
    const { base } = work.draft.getState().draft;
    work.autosave.offer({ ...base, access: { kind: "read-only", reason: { kind: "folder" } } });
    await carryOutUndo(undos, work);
    expect(step()).toEqual({ kind: "read-only" });
    expect(value()).toBe("kidney");
  });

  it("waits while another tab writes the draft", async () => {
    const { work, undos, step, value } = await submitted();
    work.draft.setLocked(true);
    await carryOutUndo(undos, work);
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
