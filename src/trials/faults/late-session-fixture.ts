import type { ObjectRef } from "#core/object/object-ref.ts";
import type { WriteMode } from "#core/write/request-plan.ts";
import { createDraftStore } from "#engine/draft/draft-store.ts";
import { createInterruptedSubmits } from "#engine/journal/interrupted-submits.ts";
import { createJournal, type Journal } from "#engine/journal/journal.ts";
import { realTimers } from "#engine/storage/timers.ts";
import { createReviewStore } from "#engine/work/review-store.ts";
import { createFakeBrowser } from "../fake-browser.ts";
import { typeValue } from "../sandbox-fixture.ts";
import { type FaultySandbox, OBJECTS, type PlatformName } from "./sandbox-session-fixture.ts";

const STEP_MS = 2500;
let journals = 0;

/** The journal of a browser, which outlives its pages. */
export function createBrowserJournal(): Journal {
  journals += 1;
  return createJournal(`late ${journals}`, realTimers);
}

/**
 * A page with an open object, whose clock follows the sandbox's. It can be closed in the middle of a submit.
 */
export async function openPage(
  sandbox: FaultySandbox,
  name: PlatformName,
  journal: Journal,
  mode: WriteMode,
) {
  const ref: ObjectRef = OBJECTS[name];
  const platform = sandbox.platform(name);
  let isGone = false;
  const gone = new Promise<never>(() => undefined);
  const draft = createDraftStore(
    {
      ...platform,
      send: async (...call) => {
        const receipt = await platform.send(...call);
        return isGone ? gone : receipt;
      },
    },
    await platform.describe(ref),
  );
  const wait = async (delayMs: number) => sandbox.pass(delayMs);
  let operations = 0;
  const review = createReviewStore(
    draft,
    { account: "curator", ref },
    {
      journal,
      // The locks that a page has taken go with it.
      locks: createFakeBrowser().locks,
      createOperationId: () => {
        operations += 1;
        return `operation-${sandbox.clock()}-${operations}`;
      },
      wait,
      random: () => 0.5,
      readClocks: () => [sandbox.clock()],
      now: sandbox.clock,
    },
  );
  const undos = createInterruptedSubmits({
    journal,
    locks: undefined,
    wait,
    timers: sandbox.timers,
    now: sandbox.clock,
  });
  await undos.run(() => ({ platform }));
  await undos.looks.settled();

  return {
    draft,
    review,
    undos,
    /** Types a value, reviews and submits. */
    submit: async (value: string, reason = "because") => {
      typeValue(draft, "tissue", value);
      draft.setMode(mode);
      await review.open();
      await review.submit(reason);
      await undos.looks.settled();
    },
    /** Submits, and closes the page as soon as the first write has been sent. */
    submitAndLeave: async (value: string) => {
      typeValue(draft, "tissue", value);
      draft.setMode(mode);
      await review.open();
      isGone = true;
      const isSent = async () => (await sandbox.usedFaults()).some(({ used }) => used > 0);
      void review.submit("because");
      while (!(await isSent())) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    /** Advances time in small steps, and lets everything finish that is due in each. */
    pass: async (milliseconds: number) => {
      for (let leftMs = milliseconds; leftMs > 0; leftMs -= STEP_MS) {
        sandbox.pass(Math.min(STEP_MS, leftMs));
        await undos.looks.settled();
      }
      // This gives the page time to react to the journal.
      await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}
