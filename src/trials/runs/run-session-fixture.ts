import type { Metadata } from "#core/object/metadata.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { diffMetadata } from "#core/write/change-set.ts";
import { MERGE, type RequestPlan, type WriteMode } from "#core/write/request-plan.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { createRun, type Run } from "#submission/run/create-run.ts";
import type { RunEffects } from "#submission/run/run-effects.ts";
import type { RunOutcome } from "#submission/run/run-outcome.ts";
import type { RunProgress } from "#submission/run/run-state.ts";
import type { RunItem } from "#submission/run/tracked-item.ts";
import { type FaultySandbox, OBJECTS, type PlatformName } from "../faults/sandbox-session-fixture.ts";
import { createMemoryLedger } from "./memory-ledger-fixture.ts";
import { LASTING_PAGE, type RunPage } from "./run-page-fixture.ts";
import { createRunTrace } from "./run-trace-fixture.ts";

/** An object of the sandbox's cohort by its number, from 1 to 2,000. */
export function cohortObject(name: PlatformName, number: number): ObjectRef {
  if (name === "sevenbridges")
    return { ...OBJECTS[name], objectId: `569${String(number).padStart(21, "0")}` };
  return { ...OBJECTS[name], objectId: `file-SandboxCohort${String(number).padStart(11, "0")}` };
}

export type RunSessionOptions = {
  readonly count?: number;
  readonly mode?: WriteMode;
  /** The wanted metadata of each object; another tissue when absent. */
  readonly wish?: (metadata: Metadata, number: number) => Metadata;
  readonly platform?: NonNullable<Parameters<FaultySandbox["platform"]>[1]>;
  readonly effects?: Partial<RunEffects>;
  readonly lagMs?: number;
  /** Objects in a chunk, where that is to be fewer than the platform allows. */
  readonly chunkItems?: number;
  /** Told of each change; may speak to the run. */
  readonly onProgress?: (progress: RunProgress, run: Run) => void;
};

const WISH = (metadata: Metadata): Metadata => new Map([...metadata, ["tissue", "Renal cortex"]]);

export async function plansFor(
  platform: MetadataPlatform,
  refs: readonly ObjectRef[],
  { mode = MERGE, wish = WISH }: Pick<RunSessionOptions, "mode" | "wish"> = {},
): Promise<readonly RequestPlan[]> {
  const bulk = await platform.bulk();
  const answers = await bulk.describeMany(refs);
  return answers.map((answer, number) => {
    if (answer.kind === "failed") throw answer.error;
    const { snapshot } = answer;
    return platform.plan(diffMetadata(snapshot.metadata, wish(snapshot.metadata, number)), snapshot, mode);
  });
}

/** Somebody with a run of many objects on one platform, whose time passes without being waited for. */
export async function openRunSession(
  sandbox: FaultySandbox,
  name: PlatformName,
  options: RunSessionOptions = {},
) {
  const { count = 5, lagMs = 0 } = options;
  const refs = Array.from({ length: count }, (_, index) => cohortObject(name, index + 1));
  const plans = await plansFor(sandbox.platform(name), refs, options);
  const platform = sandbox.platform(name, options.platform);
  const since = (await sandbox.history()).at(-1)?.seq ?? 0;
  const trace = createRunTrace(sandbox, plans, () => lagMs, since);
  const ledger = createMemoryLedger();
  const waits: number[] = [];
  const states: RunProgress[] = [];
  const bulk = trace.around(await platform.bulk());
  let passes = 0;

  const { description } = platform;
  const { chunkItems = description.bulk.chunkItems } = options;
  const bulkRules = { ...description.bulk, chunkItems };

  const begin = (
    items: readonly RunItem[] = plans.map((plan) => ({ plan })),
    page: RunPage = LASTING_PAGE,
  ) => {
    const run = createRun(
      { id: "run-1", account: "curator", items, chunksAtOnce: 1 },
      {
        platform: {
          description: { ...description, bulk: bulkRules },
          hostWait: platform.hostWait,
          bulk: async () => page.aroundBulk(bulk),
        },
        ledger: page.aroundLedger(trace.aroundLedger(ledger)),
        createOperationId: () => {
          passes += 1;
          return `pass-${passes}`;
        },
        whileReserved: (_objects, task) => task(),
        wait: (delayMs) =>
          page.effect(async () => {
            waits.push(delayMs);
            sandbox.pass(delayMs);
          }),
        random: () => 0.5,
        readClocks: () => [sandbox.clock()],
        steadyNow: sandbox.clock,
        ...options.effects,
      },
    );
    run.subscribe((progress) => {
      states.push(progress);
      options.onProgress?.(progress, run);
    });
    return run;
  };

  /** The run's outcomes and the breaches of its promises, after a minute in which late writes can arrive. */
  const conclude = async (run: Run, platformKeys?: readonly string[]) => {
    await trace.sync();
    const outcomes = plans.map((_, number) => run.outcomeOf(number));
    for (const [number, outcome] of outcomes.entries()) {
      const result = run.resultOf(number);
      if (outcome && result) trace.ended(number, outcome, wasSent(outcome, result));
    }
    sandbox.pass(60_000);
    await trace.sync();
    return {
      outcomes,
      breaches: trace.breaches(platformKeys),
      commits: trace.commits.filter(({ operationId }) => operationId !== null),
      sends: trace.calls.filter(({ kind }) => kind === "send").length,
    };
  };
  return { refs, plans, platform, bulk, trace, ledger, waits, states, begin, conclude };
}

export type RunSession = Awaited<ReturnType<typeof openRunSession>>;

function wasSent(outcome: RunOutcome, result: NonNullable<ReturnType<Run["resultOf"]>>): boolean {
  if ("wasSent" in result) return result.wasSent;
  return outcome !== "conflict" && outcome !== "not-sent" && outcome !== "unchanged";
}
