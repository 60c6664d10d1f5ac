import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { createFakeBrowser } from "#trials/fake-browser.ts";
import {
  createSandboxFixture,
  LIVER,
  openDraft,
  quickReviewEffects,
  typeValue,
} from "#trials/sandbox-fixture.ts";
import { realTimers } from "../storage/timers.ts";
import { createReviewStore } from "../work/review-store.ts";
import { createInterruptedSubmits } from "./interrupted-submits.ts";
import { type RecoveryEffects, recoverSubmits } from "./recovery.ts";

/** A submit whose page is closed right after its write is sent, or before. */
async function interrupted(fault: string) {
  const fixture = createSandboxFixture();
  const draft = await openDraft(fixture.dnanexus, LIVER);
  typeValue(draft, "tissue", "Kidney");
  const { locks } = createFakeBrowser();
  const effects = quickReviewEffects();
  const { journal } = effects;
  const gone = new Promise<never>(() => undefined);
  let goAway: () => void = expect.unreachable;
  const isGone = new Promise<void>((resolve) => {
    goAway = resolve;
  });
  const platform = {
    ...fixture.dnanexus,
    send: async (...call: Parameters<typeof fixture.dnanexus.send>) => {
      if (fault !== "never sent") await fixture.dnanexus.send(...call);
      goAway();
      return gone;
    },
  };
  const page = createReviewStore({ ...draft, platform }, { account: "curator", ref: LIVER }, effects);
  await page.open();
  if (fault !== "never sent" && fault !== "arrives") {
    await fixture.control("faults", [{ on: "setProperties", fault }]);
  }
  void page.submit("tidy up");
  await isGone;
  const waits: number[] = [];
  const recovery: RecoveryEffects = {
    journal,
    locks,
    reachOf: () => ({ platform: fixture.dnanexus }),
    wait: async (delayMs) => void waits.push(delayMs),
    now: () => 43,
  };
  return { ...fixture, journal, recovery, waits };
}

describe("an interrupted submit", () => {
  it("that had arrived is found to be saved, and sent no second time", async () => {
    const { recovery, journal, historyOf } = await interrupted("arrives");
    expect(await recoverSubmits(recovery)).toMatchObject([
      { entry: { reason: "tidy up" }, outcome: { kind: "settled", end: { outcome: "verified" } } },
    ]);
    expect(await historyOf()).toHaveLength(1);
    expect((await journal.list())[0]).toMatchObject({ end: { outcome: "verified", wasRecovered: true } });
    expect(await recoverSubmits(recovery)).toEqual([]);
  });

  it.each(["never sent", "reset-before-commit"])(
    "that did nothing (%s) is given time to arrive, and isn't called lost before the looks to come",
    async (fault) => {
      const { recovery, waits, historyOf } = await interrupted(fault);
      expect(await recoverSubmits(recovery)).toMatchObject([
        {
          outcome: { kind: "settled", end: { outcome: "unknown", looks: { sends: [1], taken: 0 } } },
        },
      ]);
      expect(waits).toEqual([5000]);
      expect(await historyOf()).toEqual([]);
    },
  );

  it("of which the platform changed something isn't called saved", async () => {
    const { recovery } = await interrupted("alters-value:case");
    expect(await recoverSubmits(recovery)).toMatchObject([
      { outcome: { kind: "settled", end: { outcome: "differs", verified: [{ key: "tissue" }] } } },
    ]);
  });

  it("that can't be read back stays unfinished until it can", async () => {
    const { recovery, control } = await interrupted("arrives");
    await control("faults", [{ on: "describe", fault: "status:401" }]);
    expect(await recoverSubmits(recovery)).toMatchObject([
      { outcome: { kind: "unsettled", error: { facts: { kind: "unauthorized" } } } },
    ]);
    expect(await recoverSubmits(recovery)).toMatchObject([{ outcome: { kind: "settled" } }]);
  });

  it("is left alone while another tab is at it, and without a connection to its platform", async () => {
    const { recovery } = await interrupted("arrives");
    expect(await recoverSubmits({ ...recovery, reachOf: () => undefined })).toMatchObject([
      { outcome: { kind: "no-connection" } },
    ]);
    const forGood = new Promise(() => undefined);
    void recovery.locks?.request("redescribe-submit operation-1", {}, () => forGood);
    expect(await recoverSubmits(recovery)).toEqual([]);
  });

  it("whose page is just going away is settled as soon as that has let go", async () => {
    const { recovery } = await interrupted("arrives");
    let letGo: () => void = expect.unreachable;
    const going = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    void recovery.locks?.request("redescribe-submit operation-1", {}, () => going);
    const wait = async () => {
      letGo();
      await new Promise((resolve) => setTimeout(resolve));
    };
    expect(await recoverSubmits({ ...recovery, wait })).toMatchObject([
      { outcome: { kind: "settled", end: { outcome: "verified" } } },
    ]);
  });
});

describe("the store of interrupted submits", () => {
  it("shows one while it is read back, how it ended, and lets it go", async () => {
    const { recovery } = await interrupted("arrives");
    const { reachOf, ...effects } = { ...recovery, timers: realTimers };
    const submits = createInterruptedSubmits(effects);
    const kinds: unknown[] = [];
    submits.subscribe(({ found }) => kinds.push(found[0]?.outcome.kind));
    await Promise.all([submits.run(reachOf), submits.run(reachOf)]);
    expect([...new Set(kinds)]).toEqual(["checking", "settled"]);
    submits.dismiss(submits.getState().found[0]?.entry.operationId ?? "");
    expect(submits.getState().found).toEqual([]);
  });

  it("keeps one that can't be checked until it can", async () => {
    const { recovery } = await interrupted("arrives");
    const { reachOf, ...effects } = { ...recovery, timers: realTimers };
    const submits = createInterruptedSubmits(effects);
    await submits.run(() => undefined);
    expect(submits.getState().found).toMatchObject([{ outcome: { kind: "no-connection" } }]);
    await submits.run(reachOf);
    expect(submits.getState().found).toMatchObject([{ outcome: { kind: "settled" } }]);
  });

  it("says when the journal can't be read", async () => {
    const { recovery } = await interrupted("arrives");
    const { reachOf, journal, ...effects } = { ...recovery, timers: realTimers };
    const unfinished = () => Promise.reject(new DOMException("no", "QuotaExceededError"));
    const submits = createInterruptedSubmits({ ...effects, journal: { ...journal, unfinished } });
    await submits.run(reachOf);
    expect(submits.getState().error).toMatchObject({ problem: "full" });
    submits.dismissError();
    expect(submits.getState().error).toBeUndefined();
  });
});
