import type { ObjectRef } from "#core/object/object-ref.ts";
import { metadataAfter } from "#core/write/outcome.ts";
import { MERGE, type WriteMode } from "#core/write/request-plan.ts";
import { createDraftStore, type DraftStore } from "#engine/draft/draft-store.ts";
import { createSubmission } from "#submission/submission.ts";
import type { SubmissionResult } from "#submission/submission-result.ts";
import type { SubmissionState } from "#submission/submission-state.ts";
import { typeValue } from "../sandbox-fixture.ts";
import { type Breach, findBreaches } from "./invariants-fixture.ts";
import {
  type Commit,
  createTrace,
  type FaultySandbox,
  OBJECTS,
  type PlatformName,
  touchedKeys,
} from "./sandbox-session-fixture.ts";
import { pairsOfMetadata } from "./trace-fixture.ts";

/** The end of a cell in the fault matrix. */
export type End =
  | "applied"
  | "applied-altered"
  | "partly"
  | "overwritten-later"
  | "unchanged"
  | "conflict"
  | "refused"
  | "not-sent"
  | "unknown";

export type SessionOptions = {
  readonly ref?: ObjectRef;
  readonly mode?: WriteMode;
  /** How far the copy that answers reads lags behind. */
  readonly lagMs?: number;
  readonly platform?: NonNullable<Parameters<FaultySandbox["platform"]>[1]>;
  readonly edit?: (draft: DraftStore) => void;
  /** Runs after the check and right before the first send. */
  readonly beforeSend?: () => Promise<unknown>;
  /** Runs right after the first send. */
  readonly afterSend?: () => Promise<unknown>;
  readonly record?: () => Promise<void>;
  readonly onState?: (state: SubmissionState, stop: () => void) => void;
  readonly onWait?: (delayMs: number) => void;
  readonly platformKeys?: readonly string[];
};

export type Submitted = {
  readonly result: SubmissionResult;
  readonly end: End;
  readonly waits: readonly number[];
  readonly states: readonly SubmissionState[];
  readonly sends: number;
  /** All commits, including those after the end. */
  readonly commits: readonly Commit[];
  readonly breaches: readonly Breach[];
};

/** A user who works on an object of a platform. */
export async function openSession(sandbox: FaultySandbox, name: PlatformName, options: SessionOptions = {}) {
  const {
    mode = MERGE,
    ref = OBJECTS[name],
    edit = (store) => typeValue(store, "tissue", "Kidney"),
  } = options;
  const plain = sandbox.platform(name, options.platform);
  const draft = createDraftStore(plain, await sandbox.platform(name).describe(ref));
  edit(draft);
  draft.setMode(mode);
  let operations = 0;

  const submit = async (): Promise<Submitted> => {
    operations += 1;
    const operation = `operation-${operations}`;
    const trace = createTrace(sandbox, ref, () => options.lagMs ?? 0);
    const { plan } = draft.getState();
    const waits: number[] = [];
    const states: SubmissionState[] = [];
    const traced = trace.around(plain);
    await trace.log({
      kind: "submitted",
      operation,
      shown: pairsOfMetadata(plan.base.metadata),
      wished: pairsOfMetadata(metadataAfter(plan.outcomes)),
      touched: touchedKeys(plan),
      isMerge: mode.kind === "merge",
    });
    const submission = createSubmission(plan, {
      platform: {
        ...traced,
        send: async (...call) => {
          const isFirst = !trace.events.some(({ kind }) => kind === "sending");
          if (isFirst) await options.beforeSend?.();
          const receipt = await traced.send(...call);
          if (isFirst) await options.afterSend?.();
          return receipt;
        },
      },
      operationId: operation,
      record: async ({ send, before }) => {
        await options.record?.();
        await trace.log({
          kind: "recorded",
          send: `${operation}.${send}`,
          before: pairsOfMetadata(before.metadata),
        });
      },
      wait: async (delayMs) => {
        waits.push(delayMs);
        options.onWait?.(delayMs);
        sandbox.pass(delayMs);
      },
      random: () => 0.5,
      readClocks: () => [sandbox.clock()],
      whileReserved: (_objects, task) => task(),
    });
    submission.subscribe(({ state }) => {
      states.push(state);
      options.onState?.(state, () => queueMicrotask(submission.stop));
    });
    const result = await submission.run();
    const wasSent = "wasSent" in result ? result.wasSent : result.kind !== "conflict";
    await trace.log({ kind: "ended", operation, outcome: result.kind, wasSent });
    sandbox.pass(60_000);
    await trace.sync();
    return {
      result,
      end: endOf(result),
      waits,
      states,
      sends: trace.events.filter(({ kind }) => kind === "sending").length,
      commits: trace.commits,
      breaches: findBreaches(trace.events, options.platformKeys),
    };
  };
  return { draft, submit };
}

function endOf(result: SubmissionResult): End {
  switch (result.kind) {
    case "verified":
      return result.wasSent ? "applied" : "unchanged";
    case "differs":
      return result.changedLater.size > 0 ? "overwritten-later" : "applied-altered";
    case "refused":
      return result.wasSent ? "refused" : "not-sent";
    default:
      return result.kind;
  }
}
