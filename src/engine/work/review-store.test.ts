import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { replaceMode, resetKeys } from "#core/write/request-plan.ts";
import {
  createSandboxFixture,
  LIVER,
  openDraft,
  quickReviewEffects,
  typeValue,
} from "#trials/sandbox-fixture.ts";
import type { WrittenObject } from "../objects/written-objects.ts";
import { createReviewStore } from "./review-store.ts";

describe("a review", () => {
  const fixture = createSandboxFixture();
  beforeEach(() => fixture.control("reset", {}));

  const begin = async () => {
    const draft = await openDraft(fixture.dnanexus, LIVER);
    typeValue(draft, "tissue", "kidney");
    const effects = quickReviewEffects();
    const place = { account: "curator", ref: LIVER };
    return { draft, journal: effects.journal, review: createReviewStore(draft, place, effects) };
  };
  const othersWrite = (set: Record<string, string>) =>
    fixture.control("write", { platform: "dnanexus", object: LIVER.objectId, project: LIVER.project, set });

  it("opens on a fresh describe", async () => {
    const { draft, review } = await begin();
    await othersWrite({ new_key: "theirs" });
    const opened = review.open();
    expect(review.getState().step).toEqual({ kind: "describing" });
    await opened;
    expect(review.getState().step).toEqual({ kind: "reviewing" });
    expect(draft.getState().draft.base.metadata.get("new_key")).toBe("theirs");
  });

  it("sends what is shown, keeps the reason, and begins the draft anew", async () => {
    const { draft, review } = await begin();
    await review.open();
    const shown = draft.getState().plan;
    await review.submit("tidy up");
    const { step, ended } = review.getState();
    expect(step).toEqual({ kind: "closed" });
    expect(ended).toMatchObject({
      plan: shown,
      reason: "tidy up",
      result: { kind: "verified" },
      endedAtMs: 42,
    });
    expect(draft.getState().plan.requests).toEqual([]);
    expect((await fixture.historyOf())[0]?.requestBody).toBe(shown.requests[0]?.body);
  });

  it("hands on the object as it was read back, and nothing where nothing was written", async () => {
    const draft = await openDraft(fixture.dnanexus, LIVER);
    typeValue(draft, "tissue", "kidney");
    const notes: WrittenObject[] = [];
    const effects = {
      ...quickReviewEffects(),
      onWritten: (objects: readonly WrittenObject[]) => notes.push(...objects),
    };
    const review = createReviewStore(draft, { account: "curator", ref: LIVER }, effects);
    await review.open();
    await othersWrite({ tissue: "theirs" });
    await review.submit("");
    expect(review.getState().ended?.result.kind).toBe("conflict");
    expect(notes).toEqual([]);
    await review.open();
    draft.chooseSide("tissue", "mine");
    await review.submit("");
    expect(notes).toMatchObject([{ account: "curator", project: LIVER.project, readBackAtMs: 42 }]);
    expect(notes[0]?.metadata.get("tissue")).toBe("kidney");
  });

  it("leaves out what isn't included: the plan is made anew and sent, and the change stays in the draft", async () => {
    const { draft, review } = await begin();
    typeValue(draft, "notes", "kept for later");
    await review.open();
    review.include("notes", false);
    const shown = review.reviewed().plan;
    expect(shown.outcomes.find(({ key }) => key === "notes")).toMatchObject({ effect: "stays" });
    await review.submit("");
    expect(review.getState().ended?.result.kind).toBe("verified");
    const [commit] = await fixture.historyOf();
    expect(commit?.requestBody).toBe(shown.requests[0]?.body);
    expect(commit?.requestBody).not.toContain("notes");
    expect([...draft.getState().changeSet.updated]).toEqual([
      ["notes", { from: expect.anything(), to: "kept for later" }],
    ]);
    await review.open();
    expect(review.getState().excluded.size).toBe(0);
    expect(review.reviewed().plan).toBe(draft.getState().plan);
  });

  it("never resets a key whose change is left out of a replace that resets untouched ones", async () => {
    const { draft, review } = await begin();
    draft.setMode(replaceMode(false));
    await review.open();
    review.include("tissue", false);
    const { plan } = review.reviewed();
    expect(plan.outcomes.find(({ key }) => key === "tissue")).toMatchObject({ effect: "stays" });
    expect(resetKeys(plan)).not.toContain("tissue");
    expect(resetKeys(plan).length).toBeGreaterThan(0);
  });

  it("puts a plain success aside with the next edit, and leaves every other result where it is", async () => {
    const { draft, review } = await begin();
    await review.open();
    await review.submit("");
    expect(review.getState().ended?.result.kind).toBe("verified");
    draft.endSession();
    expect(review.getState().ended).toBeDefined();
    typeValue(draft, "tissue", "lung");
    expect(review.getState().ended).toBeUndefined();

    await fixture.control("faults", [{ on: "setProperties", fault: "status:401", times: 1 }]);
    await review.open();
    await review.submit("");
    typeValue(draft, "tissue", "brain");
    expect(review.getState().ended?.result.kind).toBe("refused");
  });

  it("keeps the draft whole when the platform refuses", async () => {
    const { draft, review } = await begin();
    await review.open();
    await fixture.control("faults", [{ on: "setProperties", fault: "status:401", times: 1 }]);
    await review.submit("");
    expect(review.getState().ended?.result.kind).toBe("refused");
    expect([...draft.getState().changeSet.updated.keys()]).toEqual(["tissue"]);
  });

  it("carries the draft over when the object changed after the review, and sends nothing", async () => {
    const { draft, review } = await begin();
    await review.open();
    await othersWrite({ tissue: "lung" });
    await review.submit("");
    expect(review.getState().ended?.result.kind).toBe("conflict");
    expect(draft.getState().conflicts.items.map(({ key }) => key)).toEqual(["tissue"]);
    expect(await fixture.historyOf()).toHaveLength(1);
  });

  it("that can't describe says so and sends nothing", async () => {
    const { review } = await begin();
    await fixture.control("faults", [{ on: "describe", fault: "status:401", times: 1 }]);
    await review.open();
    expect(review.getState().step).toMatchObject({
      kind: "failed",
      error: { facts: { kind: "unauthorized" } },
    });
    await review.submit("");
    expect(await fixture.historyOf()).toEqual([]);
  });

  it("that can't be read back says why now: it may be for another reason than before", async () => {
    const { review } = await begin();
    await review.open();
    const strike = (on: string, fault: string) => fixture.control("faults", [{ on, fault, times: 1 }]);
    await strike("setProperties", "reset-after-commit");
    const submitted = review.submit("");
    const { step } = review.getState();
    if (step.kind !== "submitting") throw new Error(`it is ${step.kind}`);
    // The check before the write describes too.
    step.submission.subscribe(({ state }) => {
      if (state.kind === "intent") void strike("describe", "status:401");
    });
    await submitted;
    expect(review.getState().ended?.result).toMatchObject({ kind: "unknown" });
    await strike("describe", "status:403");
    expect(await review.readBack()).toBe(false);
    expect(review.getState().ended?.result).toMatchObject({
      kind: "unknown",
      readError: { facts: { status: 403 } },
    });
    expect(await review.readBack()).toBe(true);
    expect(review.getState().ended?.result.kind).toBe("verified");
  });

  it("closed while describing stays closed", async () => {
    const { review } = await begin();
    const opened = review.open();
    review.close();
    await opened;
    expect(review.getState().step).toEqual({ kind: "closed" });
  });

  it("can't be submitted twice", async () => {
    const { review } = await begin();
    await review.open();
    await Promise.all([review.submit("one"), review.submit("two")]);
    expect(await fixture.historyOf()).toHaveLength(1);
  });
});
