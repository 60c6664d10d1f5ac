import type { BulkPort, PackedRequest } from "#platforms/bulk-port.ts";
import { createSharedCheckAge } from "#platforms/check-age.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { WriteHold } from "#platforms/gateway/write-hold.ts";
import type { Receipt } from "#platforms/port.ts";
import { recordFailureOf } from "../record-failure.ts";
import { nextSend } from "../submission-state.ts";
import { describeChunk } from "./describe-chunk.ts";
import { isReasonToHoldBack } from "./failed-call.ts";
import type { RunControl } from "./run-control.ts";
import type { RunEffects } from "./run-effects.ts";
import type { ItemIntent } from "./run-ledger.ts";
import { holdBack, type TrackedItem, tell } from "./tracked-item.ts";
import type { Turn } from "./turn.ts";
import type { WritePace } from "./write-pace.ts";

/** Everything that the passes over the chunks of a run share. */
export type ChunkTools = {
  readonly runId: string;
  readonly bulk: BulkPort;
  readonly effects: RunEffects;
  readonly control: RunControl;
  readonly pace: WritePace;
  /** For chunks of which each object is a write of its own: see `writeChunk`. */
  readonly turn: Turn;
  /** A write went out so long after the answer of its check. */
  readonly onWindow: (windowMs: number) => void;
};

/** A packed request with the objects that it carries, in their order, and the name of the operation. */
type NamedRequest = {
  readonly packed: PackedRequest;
  readonly items: readonly TrackedItem[];
  readonly operationId: string;
};

/**
 * Check objects of one chunk, write down what is about to happen, and send: each object ends this in a state that is read back, in
 * a wait, checked anew later, or at its end. Chunks of many requests take turns: side by side they would share the same few
 * connections, and each would take twice as long while its check grows old.
 */
export async function writeChunk(
  chunk: number,
  queued: readonly TrackedItem[],
  tools: ChunkTools,
): Promise<void> {
  const { bulk, effects, control, turn } = tools;
  const requests = packAll(bulk, queued);
  if (requests.length <= effects.platform.description.bulk.writesInFlight) {
    return writeRequests(chunk, requests, tools);
  }
  return turn(async () => {
    if (control.mayWrite()) await writeRequests(chunk, requests, tools);
  });
}

/** Only as many are checked as can be written while the check is valid; the others stay as they are. */
async function writeRequests(
  chunk: number,
  packed: readonly Pick<NamedRequest, "items">[],
  tools: ChunkTools,
): Promise<void> {
  const { bulk, effects, control, pace, runId } = tools;
  const items = packed.slice(0, pace.callCount()).flatMap((request) => request.items);
  const passId = effects.createOperationId();
  const between = new AbortController();
  const age = createSharedCheckAge(effects.readClocks);
  const hold: WriteHold = {
    operationId: `${runId}:${chunk}`,
    over: between.signal,
    isFresh: age.isFresh,
  };
  try {
    await describeChunk(items, bulk, control, { hold, asked: age.asked });
    const checkedMs = effects.steadyNow();
    const checked = items.filter(({ state }) => state.kind === "checked");
    const requests = packAll(bulk, checked).map((request, index) => ({
      ...request,
      operationId: `${passId}.${index + 1}`,
    }));
    if (!(await recordIntents(chunk, requests, tools))) return;
    await sendAll(requests, hold, checkedMs, tools);
  } finally {
    between.abort();
  }
}

/** In the requests in which they travel. Objects of a request that was too large before travel in smaller ones. */
function packAll(
  bulk: Pick<BulkPort, "pack">,
  items: readonly TrackedItem[],
): readonly Omit<NamedRequest, "operationId">[] {
  const limits = new Set(items.map(({ itemLimit }) => itemLimit));
  return [...limits].flatMap((itemLimit) => {
    const alike = items.filter((item) => item.itemLimit === itemLimit);
    const plans = alike.map(({ plan }) => plan);
    const requests = bulk.pack(plans, itemLimit === undefined ? undefined : { itemLimit });
    return requests.map((packed) => ({
      packed,
      items: packed.items.flatMap(({ plan }) => alike[plan] ?? []),
    }));
  });
}

/** Did it succeed? Otherwise nothing may be sent. */
async function recordIntents(
  chunk: number,
  requests: readonly NamedRequest[],
  { effects, control }: ChunkTools,
): Promise<boolean> {
  const intents: ItemIntent[] = [];
  for (const { items, operationId } of requests) {
    for (const { number, state, earlierSends } of items) {
      if (state.kind !== "checked") continue;
      const send = earlierSends + nextSend(state.tally);
      intents.push({ item: number, operationId, send, before: state.fresh });
    }
  }
  if (intents.length === 0) return false;
  try {
    await effects.ledger.recordIntents(chunk, intents);
  } catch (error) {
    for (const { items } of requests) items.forEach(holdBack);
    control.recordFailed(recordFailureOf(error));
    return false;
  }
  for (const { items, operationId } of requests) {
    for (const item of items) {
      const { state, earlierSends } = item;
      if (state.kind !== "checked") continue;
      // A write that was held back never left: the next one takes its number.
      item.sends[earlierSends + nextSend(state.tally) - 1] = operationId;
      item.sentWith = items.length;
      tell(item, { kind: "recorded" });
    }
  }
  return true;
}

/** So many at a time as the platform takes; none any more once the run is paused or waits. */
async function sendAll(
  requests: readonly NamedRequest[],
  hold: WriteHold,
  checkedMs: number,
  tools: ChunkTools,
): Promise<void> {
  const { effects, control, onWindow } = tools;
  const left = [...requests];
  let hasSent = false;
  const sendNext = async () => {
    for (let request = left.shift(); request; request = left.shift()) {
      // Only the first request is tried with an expired check, so that it fails and counts as expired; later ones are held back.
      const isTooLate = hasSent && !hold.isFresh();
      if (isTooLate || !control.mayWrite()) {
        request.items.forEach(holdBack);
        continue;
      }
      hasSent = true;
      onWindow(effects.steadyNow() - checkedMs);
      await send(request, hold, tools);
    }
  };
  const { writesInFlight } = effects.platform.description.bulk;
  await Promise.all(Array.from({ length: writesInFlight }, sendNext));
}

async function send(
  { packed, items, operationId }: NamedRequest,
  hold: WriteHold,
  { bulk, effects, control, pace }: ChunkTools,
): Promise<void> {
  const era = control.era();
  const startedMs = effects.steadyNow();
  const receipts = isAsReviewed(packed, items)
    ? await bulk.sendPacked(packed, { operationId, hold })
    : items.map(() => notAsReviewed());
  pace.took(effects.steadyNow() - startedMs);
  let hasFailed = false;
  for (const [index, item] of items.entries()) {
    const receipt = receipts[index] ?? unknownReceipt();
    if (receipt.kind === "not-sent" && isReasonToHoldBack(receipt.error)) {
      if (!hasFailed) control.callFailed(receipt.error, era);
      hasFailed = true;
      holdBack(item);
      continue;
    }
    if (receipt.kind === "refused" && receipt.error.facts.kind === "unauthorized") control.tokenRefused(era);
    control.received(receipt);
    tell(item, { kind: "received", receipt });
  }
}

/** A run that is merged never replaces: a PUT carries one object alone, whose own plan is a replace. */
function isAsReviewed({ method }: PackedRequest, items: readonly TrackedItem[]): boolean {
  return method !== "PUT" || items.every(({ plan }) => plan.mode.kind === "replace");
}

function notAsReviewed(): Receipt {
  const detail = "a PUT for an object whose plan is a merge";
  return { kind: "not-sent", error: new PlatformError({ kind: "invalid", sent: "no", detail }) };
}

function unknownReceipt(): Receipt {
  const facts = { kind: "unexpected-answer", sent: "maybe", fault: "wrong-shape" } as const;
  return { kind: "unknown", error: new PlatformError({ ...facts, detail: "no receipt for this object" }) };
}
