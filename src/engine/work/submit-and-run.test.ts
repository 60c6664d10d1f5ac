import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createFakeBrowser } from "#trials/fake-browser.ts";
import {
  createSandboxFixture,
  LIVER,
  openDraft,
  quickReviewEffects,
  typeValue,
} from "#trials/sandbox-fixture.ts";
import { createReservations } from "../runs/object-locks.ts";
import type { ReviewEffects } from "./begin-submit.ts";
import { createReviewStore } from "./review-store.ts";

const WRITE = "setProperties";

describe.each([
  ["Web Locks", () => createFakeBrowser().locks],
  ["a page alone", () => undefined],
])("a submit while a run has its object, with %s", (_what, createLocks) => {
  const fixture = createSandboxFixture();
  beforeEach(() => fixture.control("reset", {}));

  /** A review that is about to be submitted, and a run that has the object until `endRun`. */
  const begin = async (more: Partial<ReviewEffects> = {}) => {
    const locks = createLocks();
    const draft = await openDraft(fixture.dnanexus, LIVER);
    typeValue(draft, "tissue", "kidney");
    const effects = { ...quickReviewEffects(), locks, ...more };
    const review = createReviewStore(draft, { account: "curator", ref: LIVER }, effects);
    await review.open();
    const whileRunning = createReservations(locks);
    const { base } = draft.getState().draft;
    let endRun: () => void = () => undefined;
    const startRun = () =>
      new Promise<void>((hasBegun) => {
        const ended = new Promise<void>((resolve) => {
          endRun = resolve;
        });
        void whileRunning([base], () => {
          hasBegun();
          return ended;
        });
      });
    const progress = () => {
      const { step } = review.getState();
      if (step.kind !== "submitting") throw new Error(`it is ${step.kind}`);
      return step.submission.getState();
    };
    return { review, startRun, endRun: () => endRun(), whileRunning, base, progress };
  };

  it("[I7] waits before its check, says so, and is sent when the run has read the object back", async () => {
    const { review, startRun, endRun, progress } = await begin();
    await startRun();
    const submitted = review.submit("");
    await vi.waitFor(() => expect(progress()).toMatchObject({ isHeldUp: true, state: { kind: "queued" } }));
    // The run changes the object while the submit waits: the check comes after that, and finds it.
    await fixture.control("write", {
      platform: "dnanexus",
      object: LIVER.objectId,
      project: LIVER.project,
      set: { tissue: "lung" },
    });
    endRun();
    await submitted;
    expect(review.getState().ended?.result.kind).toBe("conflict");
    expect((await fixture.historyOf()).map(({ operation }) => operation)).toEqual(["outside write"]);
  });

  it("[W2] that isn't waited for any longer sends nothing, and the next one does", async () => {
    const { review, startRun, endRun, progress } = await begin();
    await startRun();
    const submitted = review.submit("");
    await vi.waitFor(() => expect(progress().isHeldUp).toBe(true));
    const { step } = review.getState();
    if (step.kind === "submitting") step.submission.stop();
    await submitted;
    expect(review.getState().ended?.result).toMatchObject({
      kind: "refused",
      wasSent: false,
      error: { facts: { fault: "object-busy" } },
    });
    endRun();
    await review.open();
    await review.submit("");
    expect(review.getState().ended?.result.kind).toBe("verified");
    expect((await fixture.historyOf()).map(({ operation }) => operation)).toHaveLength(1);
  });

  it("[I7] has the object until it has read it back, and not while it waits before another try", async () => {
    const seen: string[] = [];
    const { review, whileRunning, base } = await begin({
      wait: async () => {
        await whileRunning([base], async () => void seen.push("run, in the submit's wait"));
      },
    });
    await fixture.control("faults", [{ on: WRITE, fault: "status:503" }]);
    const submitted = review.submit("").then(() => seen.push("submit"));
    await vi.waitFor(() => expect(review.getState().step.kind).toBe("submitting"));
    await vi.waitFor(() => expect(seen).toContain("run, in the submit's wait"));
    await submitted;
    expect(seen.at(-1)).toBe("submit");
    expect(review.getState().ended?.result.kind).toBe("verified");
  });
});
