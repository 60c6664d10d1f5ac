import { diffMetadata } from "#core/write/change-set.ts";
import { MERGE, type RequestPlan, type WriteMode } from "#core/write/request-plan.ts";
import type { BulkPort, ObjectAnswer, PackedRequest } from "#platforms/bulk-port.ts";
import type { Receipt } from "#platforms/port.ts";
import { sevenBridgesDescription } from "#platforms/sevenbridges/description.ts";
import { pack } from "#platforms/sevenbridges/pack.ts";
import { plan as planWrite } from "#platforms/sevenbridges/plan.ts";
import { createMemoryLedger } from "#trials/runs/memory-ledger-fixture.ts";
import { base } from "../advance-fixture.ts";
import { createRunControl } from "./run-control.ts";
import type { RunEffects } from "./run-effects.ts";
import { type TrackedItem, trackItem } from "./tracked-item.ts";

// Fixture of the tests of a run's parts: objects with real plans, and a platform whose answers a test writes.

/** A plan that sets the tissue of an object of its own. */
export function planFor(objectId: string, mode: WriteMode = MERGE): RequestPlan {
  const snapshot = { ...base, ref: { ...base.ref, objectId } };
  const wished = new Map([...snapshot.metadata, ["tissue", "lung"]]);
  return planWrite(diffMetadata(snapshot.metadata, wished), snapshot, mode);
}

export function trackedItems(count: number, sendLimit = 3): readonly TrackedItem[] {
  return Array.from({ length: count }, (_, number) =>
    trackItem({ plan: planFor(`object${number}`) }, number, sendLimit),
  );
}

export type ScriptedPlatform = {
  /** The answer for an object; as described for its plan when absent. */
  readonly answer?: ((item: TrackedItem, call: number) => ObjectAnswer) | undefined;
  /** The receipts of a request; accepted when absent. */
  readonly send?: ((packed: PackedRequest) => readonly Receipt[]) | undefined;
  readonly pack?: BulkPort["pack"];
};

/** A run's tools around these objects. The clock moves when a test sets it, and when the run waits. */
export function openRunTools(
  items: readonly TrackedItem[],
  platform: ScriptedPlatform = {},
  onChange: () => void = () => undefined,
) {
  const clock = { nowMs: 1000, hostWaitMs: 0, isOnline: true };
  const ledger = createMemoryLedger();
  const sent: PackedRequest[] = [];
  let calls = 0;
  const bulk: BulkPort = {
    describeMany: async (refs, options) => {
      calls += 1;
      options?.asked?.()(true);
      return refs.map(({ objectId }): ObjectAnswer => {
        const item = items.find(({ plan }) => plan.base.ref.objectId === objectId);
        if (!item) throw new Error(objectId);
        return platform.answer?.(item, calls) ?? { kind: "described", snapshot: item.plan.base };
      });
    },
    pack: platform.pack ?? pack,
    sendPacked: async (packed) => {
      sent.push(packed);
      return platform.send?.(packed) ?? packed.items.map(() => ({ kind: "answered", status: 200 }) as const);
    },
  };
  const effects: RunEffects = {
    platform: {
      description: sevenBridgesDescription,
      hostWait: { leftMs: () => clock.hostWaitMs, subscribe: () => () => undefined },
      bulk: async () => bulk,
    },
    ledger,
    createOperationId: () => `pass${calls}`,
    whileReserved: async (_objects, task) => task(),
    wait: async (delayMs) => {
      clock.nowMs += delayMs;
    },
    random: () => 1,
    readClocks: () => [clock.nowMs],
    steadyNow: () => clock.nowMs,
    connectivity: { isOnline: () => clock.isOnline, subscribe: () => () => undefined },
  };
  const control = createRunControl(effects, onChange);
  return { clock, ledger, sent, bulk, effects, control };
}
