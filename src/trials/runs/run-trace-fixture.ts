import { metadataAfter } from "#core/write/outcome.ts";
import type { RequestPlan } from "#core/write/request-plan.ts";
import type { BulkPort } from "#platforms/bulk-port.ts";
import type { ItemIntent, RunLedger } from "#submission/run/run-ledger.ts";
import type { RunOutcome } from "#submission/run/run-outcome.ts";
import { type Breach, findBreaches } from "../faults/invariants-fixture.ts";
import { type Commit, type FaultySandbox, touchedKeys } from "../faults/sandbox-session-fixture.ts";
import { pairsOfMetadata, pairsOfObject, type TraceEvent } from "../faults/trace-fixture.ts";

type ObjectTrace = { readonly events: TraceEvent[]; tries: number; recorded: number };

/**
 * Writes down what happens around each object of a run, so that the promises about writes can be judged for each by itself.
 * A request that carries several objects is a send of each.
 */
export function createRunTrace(
  sandbox: FaultySandbox,
  plans: readonly RequestPlan[],
  lagMs: () => number = () => 0,
  since = 0,
) {
  const traces: ObjectTrace[] = plans.map(() => ({ events: [], tries: 0, recorded: 0 }));
  const numbers = new Map(plans.map(({ base }, number) => [base.ref.objectId, number]));
  /** The name of a send of one object, by the operation id of the request and the object's number. */
  const names = new Map<string, string>();
  const commits: Commit[] = [];
  /** Calls of the platform, in order: what was asked, and how many objects it was about. */
  const calls: { readonly kind: "describe" | "send"; readonly count: number; readonly atMs: number }[] = [];

  const log = (number: number, event: TraceEvent) => traces[number]?.events.push(event);
  const nameOf = (operationId: string, number: number) =>
    names.get(`${operationId} ${number}`) ?? `${operationId}?`;
  const sync = async () => {
    for (const commit of await sandbox.history(commits.at(-1)?.seq ?? since)) {
      commits.push(commit);
      const number = numbers.get(commit.object);
      if (number === undefined) continue;
      const send = commit.operationId === null ? undefined : nameOf(commit.operationId, number);
      const { before, after, seq: sequence } = commit;
      log(number, {
        kind: "committed",
        sequence,
        send,
        before: pairsOfObject(before),
        after: pairsOfObject(after),
      });
    }
  };
  const submitted = (number: number) => {
    const [trace, plan] = [traces[number], plans[number]];
    if (!trace || !plan) return;
    trace.tries += 1;
    trace.recorded = 0;
    log(number, {
      kind: "submitted",
      operation: `object-${number}-${trace.tries}`,
      shown: pairsOfMetadata(plan.base.metadata),
      wished: pairsOfMetadata(metadataAfter(plan.outcomes)),
      touched: touchedKeys(plan),
      isMerge: plan.mode.kind === "merge",
    });
  };
  const recorded = ({ item, operationId, before }: ItemIntent) => {
    const trace = traces[item];
    if (!trace) return;
    trace.recorded += 1;
    const send = `object-${item}-${trace.tries}.${trace.recorded}`;
    names.set(`${operationId} ${item}`, send);
    log(item, { kind: "recorded", send, before: pairsOfMetadata(before.metadata) });
  };

  for (const number of plans.keys()) submitted(number);
  return {
    calls,
    commits,
    sync,
    eventsOf: (number: number): readonly TraceEvent[] => traces[number]?.events ?? [],
    /** The object is tried again. */
    submitted,
    ended: (number: number, outcome: RunOutcome, wasSent: boolean) => {
      const kind = outcome === "unchanged" ? "verified" : outcome === "not-sent" ? "refused" : outcome;
      const tries = traces[number]?.tries;
      log(number, { kind: "ended", operation: `object-${number}-${tries}`, outcome: kind, wasSent });
    },
    pageGone: () => {
      for (const number of plans.keys()) log(number, { kind: "page-gone" });
    },
    breaches: (platformKeys?: readonly string[]): readonly (Breach & { readonly object: number })[] =>
      traces.flatMap(({ events }, object) =>
        findBreaches(events, platformKeys).map((breach) => ({ ...breach, object })),
      ),
    aroundLedger: (ledger: RunLedger): RunLedger => ({
      ...ledger,
      recordIntents: async (chunk, intents) => {
        await ledger.recordIntents(chunk, intents);
        await sync();
        intents.forEach(recorded);
      },
    }),
    around: (bulk: BulkPort): BulkPort => ({
      ...bulk,
      describeMany: async (refs, options) => {
        calls.push({ kind: "describe", count: refs.length, atMs: sandbox.clock() });
        const answers = await bulk.describeMany(refs, options);
        await sync();
        const seen = commits.findLast(({ at }) => at <= sandbox.clock() - lagMs())?.seq ?? since;
        for (const [index, { objectId }] of refs.entries()) {
          const number = numbers.get(objectId);
          if (number === undefined || answers[index]?.kind !== "described") continue;
          log(number, { kind: "described", seen, atMs: sandbox.clock() });
        }
        return answers;
      },
      sendPacked: async (packed, options) => {
        const carried = packed.items.flatMap(({ ref }) => numbers.get(ref.objectId) ?? []);
        await sync();
        calls.push({ kind: "send", count: carried.length, atMs: sandbox.clock() });
        const { operationId } = options;
        for (const number of carried) {
          log(number, { kind: "sending", send: nameOf(operationId, number), atMs: sandbox.clock() });
        }
        const receipts = await bulk.sendPacked(packed, options);
        await sync();
        for (const [index, number] of carried.entries()) {
          const isUnsent = receipts[index]?.kind === "not-sent";
          log(number, { kind: "received", send: nameOf(operationId, number), isUnsent });
        }
        return receipts;
      },
    }),
  };
}
