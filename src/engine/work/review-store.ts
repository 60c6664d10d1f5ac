import { createStore, type StoreApi } from "zustand/vanilla";
import { PlatformError } from "#platforms/errors.ts";
import { describeAgain } from "#submission/describe-again.ts";
import type { Submission } from "#submission/submission.ts";
import type { SubmissionResult } from "#submission/submission-result.ts";
import type { DraftPlace } from "../draft/draft-memory.ts";
import type { DraftStore } from "../draft/draft-store.ts";
import type { EndedSubmit } from "../journal/ended-submit.ts";
import { submitLockName } from "../journal/submit-lock.ts";
import type { StillOut } from "../late/last-seen.ts";
import type { ReviewEffects } from "./begin-submit.ts";
import { dismissWithNextEdit } from "./passing-result.ts";
import { NOTHING_EXCLUDED, type ReviewedDraft, reviewedDraft, withChoice } from "./reviewed-draft.ts";

/** The progress of a review. */
export type ReviewStep =
  | { readonly kind: "closed" }
  | { readonly kind: "describing" }
  /** The fresh describe failed: nothing to review. */
  | { readonly kind: "failed"; readonly error: PlatformError }
  | { readonly kind: "reviewing" }
  | { readonly kind: "submitting"; readonly submission: Submission };

export type ReviewState = {
  readonly step: ReviewStep;
  /** The last submit of this draft, until it is put aside. */
  readonly ended: EndedSubmit | undefined;
  /** Why, as far as it is known before anybody has typed it: from a packet, or from a submit that wasn't carried out. */
  readonly proposedReason: string;
  /** Earlier submits whose answers were lost: what is sent next may be replaced by one that comes late. */
  readonly stillOut: readonly StillOut[];
  /** Keys whose changes this submit leaves out; they stay in the draft. A new review begins with none. */
  readonly excluded: ReadonlySet<string>;
};

/** The review of one draft: describe afresh, carry the draft over, submit what is shown. */
export type ReviewStore = StoreApi<ReviewState> & {
  /** Describe afresh and open; the draft is carried over to what is found. */
  open(): Promise<void>;
  /** Not while a submit is under way. */
  close(): void;
  /** Send the change of a key with this submit, or leave it out. */
  include(key: string, isIncluded: boolean): void;
  /** The plan that is shown, which a submit would send now. */
  reviewed(): ReviewedDraft;
  /** Send the plan that is shown. */
  submit(reason: string): Promise<void>;
  /** After an outcome that isn't known: describe, and say what is there now. False when that fails again, by `readError`. */
  readBack(): Promise<boolean>;
  dismissResult(): void;
  proposeReason(reason: string): void;
  /** The user has the report of a submit that couldn't be kept. */
  reportDownloaded(): void;
};

export function createReviewStore(
  drafts: DraftStore,
  place: DraftPlace,
  effects: ReviewEffects,
): ReviewStore {
  const { createOperationId, locks, now } = effects;
  const store = createStore<ReviewState>(() => ({
    step: { kind: "closed" },
    ended: undefined,
    proposedReason: "",
    stillOut: [],
    excluded: NOTHING_EXCLUDED,
  }));
  /** The last submit whose record says that something of it may still arrive, also when its result was put aside. */
  let watched: EndedSubmit | undefined;
  let opening: AbortController | undefined;
  /** Here before anything can be submitted. */
  let code: Awaited<ReturnType<typeof loadSubmitCode>> | undefined;

  const open = async () => {
    if (store.getState().step.kind === "submitting") return;
    opening?.abort();
    const own = new AbortController();
    opening = own;
    store.setState({ step: { kind: "describing" }, excluded: NOTHING_EXCLUDED });
    try {
      const { base } = drafts.getState().draft;
      const [fresh, loaded] = await Promise.all([
        describeAgain(drafts.platform, base, { signal: own.signal }),
        loadSubmitCode(),
      ]);
      // Without the journal nothing is known of earlier ones; the history says so.
      const stillOut = await loaded
        .submitsStillOut(effects.journal, { ref: place.ref, project: base.project })
        .catch(() => []);
      if (own.signal.aborted) return;
      code = loaded;
      drafts.rebase(fresh);
      store.setState({ step: { kind: "reviewing" }, stillOut });
    } catch (error) {
      if (own.signal.aborted) return;
      if (!(error instanceof PlatformError)) throw error;
      store.setState({ step: { kind: "failed", error } });
    }
  };

  const reviewed = () => reviewedDraft(drafts.platform, drafts.getState(), store.getState().excluded);

  const submit = async (reason: string) => {
    if (store.getState().step.kind !== "reviewing" || !code) return;
    const { plan } = reviewed();
    const operationId = createOperationId();
    const facts = { operationId, place, plan, reason, now };
    const { submission, finish, report } = code.beginSubmit(drafts.platform, facts, effects);
    store.setState({ step: { kind: "submitting", submission } });
    const run = async () => {
      const result = await submission.run();
      const endedAtMs = now();
      return { result, endedAtMs, keeping: await finish(result, endedAtMs) };
    };
    const outcome = await (locks ? locks.request(submitLockName(operationId), {}, run) : run());
    const { result } = outcome;
    carryOver(result);
    const reportText = async () => {
      const { ended = outcome } = store.getState();
      return JSON.stringify(await report(ended.result, ended.endedAtMs), undefined, 2);
    };
    const ended = { operationId, plan, reason, finish, reportText, ...outcome };
    watch(ended);
    const proposedReason = result.kind === "verified" ? "" : reason;
    store.setState({ step: { kind: "closed" }, ended, proposedReason });
  };

  const carryOver = (result: SubmissionResult) => {
    if (result.kind === "verified" || result.kind === "partly") drafts.settle(result.fresh);
    const isCollision = result.kind === "differs" && result.error?.facts.kind === "conflict";
    if (result.kind === "conflict" || isCollision) drafts.rebase(result.fresh);
  };

  const watch = (ended: EndedSubmit) => {
    watched = ended.keeping.kind === "kept" && ended.result.openSends ? ended : undefined;
  };

  /** A look after the end has written into the journal what it found: the result follows, and is shown again if it was put aside. */
  const followLooks = async () => {
    const before = watched;
    if (before?.keeping.kind !== "kept" || !code) return;
    const entry = await effects.journal.read(before.keeping.sequence);
    const end = entry && "end" in entry ? entry.end : undefined;
    if (!end || before !== watched || store.getState().step.kind === "submitting") return;
    const result = code.resultOfEnd(end, before.plan, before.result);
    const isNews =
      result.kind !== before.result.kind || JSON.stringify(end.late) !== JSON.stringify(before.result.late);
    const ended = { ...before, result, endedAtMs: end.endedAtMs, isFoundLater: true };
    watch(ended);
    const shown = store.getState().ended?.operationId;
    if (shown !== undefined && shown !== before.operationId) return;
    if (isNews) carryOverLate(result);
    if (isNews || shown !== undefined) store.setState({ ended });
  };

  /** Somebody may be typing: the draft begins anew only where all that it wants is there. */
  const carryOverLate = (result: SubmissionResult) => {
    if ((result.kind === "verified" || result.kind === "partly") && drafts.isDoneWith(result.fresh))
      drafts.settle(result.fresh);
  };
  const dismissResult = () => store.setState({ ended: undefined });
  dismissWithNextEdit(drafts, { getState: store.getState, dismissResult });
  effects.journal.subscribe(() => void followLooks().catch(() => undefined));

  const readBack = async () => {
    const { ended } = store.getState();
    if (ended?.result.kind !== "unknown" || !code) return true;
    try {
      const result = await code.findOut(drafts.platform, ended.plan, ended.result, effects);
      const endedAtMs = now();
      const keeping = await ended.finish(result, endedAtMs);
      carryOver(result);
      const found = { ...ended, result, endedAtMs, keeping };
      watch(found);
      store.setState({ ended: found });
      return true;
    } catch (failure) {
      if (!(failure instanceof PlatformError)) throw failure;
      // The reason may be another one than before: the server is back, and wants a token.
      store.setState({ ended: { ...ended, result: { ...ended.result, readError: failure } } });
      return false;
    }
  };

  return {
    ...store,
    open,
    submit,
    readBack,
    reviewed,
    include: (key: string, isIncluded: boolean) => {
      if (store.getState().step.kind !== "reviewing") return;
      store.setState(({ excluded }) => ({ excluded: withChoice(excluded, key, isIncluded) }));
    },
    close: () => {
      if (store.getState().step.kind === "submitting") return;
      opening?.abort();
      store.setState({ step: { kind: "closed" } });
    },
    proposeReason: (proposedReason) => store.setState({ proposedReason }),
    dismissResult,
    reportDownloaded: () => {
      const { ended } = store.getState();
      if (ended) store.setState({ ended: { ...ended, keeping: { kind: "downloaded" } } });
    },
  };
}

/** Loads the code of a submit at the first review, since most visits never submit. */
export async function loadSubmitCode() {
  try {
    return await import("./begin-submit.ts");
  } catch (cause) {
    const detail = "a part of this page couldn't be loaded";
    throw new PlatformError({ kind: "unreachable", sent: "no", fault: "connection", detail }, { cause });
  }
}
