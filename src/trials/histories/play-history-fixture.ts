import { metadataAfter } from "#core/write/outcome.ts";
import { replaceMode } from "#core/write/request-plan.ts";
import { openConflicts } from "#engine/draft/conflicts.ts";
import { createDraftStore, type DraftStore } from "#engine/draft/draft-store.ts";
import type { JournalEnd } from "#engine/journal/journal-entry.ts";
import { recoverSubmits } from "#engine/journal/recovery.ts";
import { createLateLooks } from "#engine/late/late-looks.ts";
import { createReviewStore, type ReviewStore } from "#engine/work/review-store.ts";
import { touchedKeys } from "../faults/sandbox-session-fixture.ts";
import { pairsOfMetadata } from "../faults/trace-fixture.ts";
import { addPair } from "../sandbox-fixture.ts";
import type { Step } from "./history-steps-fixture.ts";
import { createLookClock } from "./look-clock-fixture.ts";
import { createPage, type Page } from "./page-fixture.ts";
import type { World } from "./world-fixture.ts";

/** The result of a history, apart from the events of its world. */
export type Played = {
  readonly submits: number;
  readonly crashes: number;
  /** Operations that remained unsettled even after everything became calm. */
  readonly unsettled: readonly string[];
};

/** Plays a history to its end: faults stop, pending writes arrive, and open submits are settled. */
export async function playHistory(given: World, steps: readonly Step[]): Promise<Played> {
  const clock = createLookClock();
  const world: World = {
    ...given,
    pass: (milliseconds) => {
      clock.add(milliseconds);
      given.pass(milliseconds);
    },
  };
  let operations = 0;
  let crashes = 0;
  let isStopping = false;
  let page: Page = createPage(world);
  const place = { account: "curator", ref: world.ref };

  const openReview = (store: DraftStore): ReviewStore =>
    createReviewStore(store, place, {
      journal: page.journal,
      locks: page.locks,
      createOperationId: () => `op-${operations}`,
      wait: async (delayMs) => {
        if (isStopping) submissionOf(review)?.stop();
        await page.wait(delayMs);
      },
      random: () => 0.5,
      readClocks: world.readClocks,
      now: clock.now,
    });

  const first = await world.platform.describe(world.ref);
  let draft: DraftStore = createDraftStore(page.platform, first);
  let review: ReviewStore = openReview(draft);

  const logEnd = async (operation: string, end: Pick<JournalEnd, "outcome" | "wasSent">) =>
    world.log({ kind: "ended", operation, outcome: end.outcome, wasSent: end.wasSent });

  // Late looks belong to the browser: a later page continues those of a closed one.
  const looks = createLateLooks({
    journal: world.journal,
    locks: undefined,
    timers: clock.timers,
    now: clock.now,
  });
  const ends: Promise<void>[] = [];
  looks.subscribe(({ entry, end }) => ends.push(logEnd(entry.operationId, end)));
  looks.reach(() => ({ platform: world.platform }));
  /** Advances time and makes the looks that are due, each at its moment. */
  const passWithLooks = async (milliseconds: number) => {
    await looks.settled();
    for (let leftMs = milliseconds; ; ) {
      const next = clock.takeDue(leftMs);
      world.pass(next ? next.delayMs : leftMs);
      if (!next) break;
      leftMs -= next.delayMs;
      next.task();
      await looks.settled();
      await Promise.all(ends);
    }
  };

  const recover = async () => {
    const effects = { journal: world.journal, locks: undefined, now: clock.now };
    const wait = async (delayMs: number) => world.pass(delayMs);
    const found = await recoverSubmits({ ...effects, wait, reachOf: () => ({ platform: world.platform }) });
    for (const { entry, outcome } of found) {
      if (outcome.kind === "settled") await logEnd(entry.operationId, outcome.end);
    }
    return found;
  };

  /** Opens the page again, with the draft stored on the device. */
  const reopen = async () => {
    crashes += 1;
    await world.log({ kind: "page-gone" });
    page = createPage(world);
    draft = createDraftStore(page.platform, first, draft.getState());
    review = openReview(draft);
    await recover();
  };

  const submit = async (happens: Extract<Step, { do: "submit" }>) => {
    if (review.getState().step.kind !== "reviewing") await review.open();
    const { draft: rows, conflicts, plan } = draft.getState();
    const isReady = openConflicts(conflicts, rows).length === 0 && plan.requests.length > 0;
    if (review.getState().step.kind !== "reviewing" || !isReady) return;
    operations += 1;
    await world.log({
      kind: "submitted",
      operation: `op-${operations}`,
      shown: pairsOfMetadata(plan.base.metadata),
      wished: pairsOfMetadata(metadataAfter(plan.outcomes)),
      touched: touchedKeys(plan),
      isMerge: plan.mode.kind === "merge",
    });
    page.begin(`op-${operations}`, happens);
    await Promise.race([review.submit("because"), page.gone]);
    page.begin("", {});
    isStopping = false;
    if (!page.isAlive()) return reopen();
    const { ended } = review.getState();
    if (!ended) return;
    const { result } = ended;
    const wasSent =
      "wasSent" in result ? result.wasSent : result.kind !== "conflict" || result.error !== undefined;
    await logEnd(ended.operationId, { outcome: result.kind, wasSent });
  };

  const readBack = async () => {
    const before = review.getState().ended;
    if (before?.result.kind !== "unknown" || !(await review.readBack())) return;
    const after = review.getState().ended;
    if (after) await logEnd(after.operationId, { outcome: after.result.kind, wasSent: true });
  };

  const perform = async (step: Step): Promise<void> => {
    switch (step.do) {
      case "type":
        return typeInto(draft, step.key, step.value);
      case "remove": {
        const row = draft.getState().draft.rows.find(({ key }) => key === step.key);
        return row && draft.toggleRemoved(row.id);
      }
      case "undo":
        return draft.undo();
      case "redo":
        return draft.redo();
      case "merge mode":
        return draft.setMode({ kind: "merge" });
      case "replace mode":
        return draft.setMode(replaceMode(step.keepUntouched));
      case "others write":
        return world.writeOutside({ [step.key]: step.value }, []);
      case "others remove":
        return world.writeOutside({}, [step.key]);
      case "fault":
        return world.planFault(step.on, step.fault);
      case "lag":
        return world.setLag(step.milliseconds);
      case "review":
        return review.open();
      case "choose": {
        const { draft: rows, conflicts } = draft.getState();
        for (const { key } of openConflicts(conflicts, rows)) draft.chooseSide(key, step.side);
        return;
      }
      case "submit":
        return submit(step);
      case "read back":
        return readBack();
      case "stop waiting":
        isStopping = true;
        return;
      case "wait":
        return passWithLooks(step.milliseconds);
    }
  };

  for (const step of steps) await perform(step);
  await world.calm();
  const left = (await recover()).filter(({ outcome }) => outcome.kind !== "settled");
  looks.reach(() => ({ platform: world.platform }));
  await passWithLooks(LAST_LOOK_BY_MS);
  const open = [...(await world.journal.unfinished()), ...(await world.journal.withOpenLooks())];
  return {
    submits: operations,
    crashes,
    unsettled: [
      ...left.map(({ entry }) => entry.operationId),
      ...open.map((sequence) => `entry ${sequence}`),
    ],
  };
}

/** Longer than all looks after a submit, including repetitions. */
const LAST_LOOK_BY_MS = 20 * 60_000;

function submissionOf(review: ReviewStore) {
  const { step } = review.getState();
  return step.kind === "submitting" ? step.submission : undefined;
}

function typeInto(draft: DraftStore, key: string, value: string): void {
  const row = draft.getState().draft.rows.find((candidate) => candidate.key === key && !candidate.isRemoved);
  if (row) draft.typeInCell(row.id, "value", value, `${key} ${value}`);
  else if (!draft.getState().draft.rows.some((candidate) => candidate.key === key))
    addPair(draft, key, value);
}
