import { type ClockReadings, createCheckAge } from "#platforms/check-age.ts";
import type { Deliveries } from "./deliveries.ts";
import { createHeldCheck, sharesOf } from "./held-check.ts";
import type { HostLine } from "./host-line.ts";
import type { HoldLimits, ObjectHolds } from "./object-holds.ts";
import {
  type CallSettings,
  CHECK_EXPIRED,
  callPlatform,
  type Envelope,
  type PlatformCall,
} from "./platform-call.ts";

/** A call that checks or writes objects, which nobody else does meanwhile. */
export type HeldCall = {
  readonly call: PlatformCall;
  /** Each with its host, each once, in the order of their texts: so that no two calls wait for each other's objects. */
  readonly objects: readonly string[];
  /** The submit that it belongs to. */
  readonly hold: string | undefined;
};

export type HeldCallSettings = CallSettings & {
  readonly holds: ObjectHolds;
  readonly holdLimits: HoldLimits;
  /** The clocks that a check's age is measured by. */
  readonly readClocks: () => ClockReadings;
};

const BUSY: Envelope = { sent: "no", fault: "object-busy" };

/**
 * The last look before a write. When it was answered its objects stay held for the writes to come, and so do the turn at the host
 * and the connection: the first write goes out at once.
 */
export async function checkObjects(
  { call, objects, hold = "" }: HeldCall,
  settings: HeldCallSettings,
  caller: AbortSignal,
): Promise<Envelope> {
  const { holds } = settings;
  if (!(await takeAll(objects, hold, settings, caller))) return BUSY;
  const age = createCheckAge(settings.readClocks);
  const ended = age.asked();
  let line: HostLine | undefined;
  const keepLine = (kept: HostLine) => {
    line = kept;
  };
  const envelope = await callPlatform(call, settings, caller, { keepLine });
  const isAnswered = envelope.status === 200 && !caller.aborted;
  ended(isAnswered);
  const check = createHeldCheck(age, line, settings.closing);
  if (isAnswered) {
    const shares = sharesOf(check, objects.length);
    for (const [at, object] of objects.entries()) holds.keep(object, hold, shares[at]);
  } else {
    check.end();
    for (const object of objects) holds.free(object, hold);
  }
  return envelope;
}

/**
 * A write, which goes on when the page is gone. One that was checked goes out only while each of its objects is held for it and
 * their checks are fresh: else somebody else may have written what the checks didn't see. Undefined: its id was used for something
 * else.
 */
export function writeObjects(
  { call, objects, hold }: HeldCall,
  operationId: string,
  deliveries: Deliveries,
  settings: HeldCallSettings,
): Promise<Envelope> | undefined {
  const { holds, closing } = settings;
  const contents = `${call.method} ${call.path}\n${call.body?.toString("utf8") ?? ""}`;
  return deliveries.deliver(operationId, contents, async () => {
    if (hold === undefined) {
      if (!(await takeAll(objects, operationId, settings, closing))) return BUSY;
      return endWrite(await callPlatform(call, settings, closing), objects, operationId, holds);
    }
    if (!objects.every((object) => holds.has(object, hold))) return BUSY;
    const checks = objects.map((object) => holds.goOn(object, hold)?.check);
    const [line, ...otherLines] = checks.flatMap((check) => check?.takeLine() ?? []);
    for (const other of otherLines) other.end();
    const ties = { line, mayGoOut: () => checks.every((check) => check?.isFresh() === true) };
    return endWrite(await callPlatform(call, settings, closing, ties), objects, hold, holds);
  });
}

/** All of them or none, within the time that one may be waited for. */
async function takeAll(
  objects: readonly string[],
  submit: string,
  { holds, holdLimits }: HeldCallSettings,
  caller: AbortSignal,
): Promise<boolean> {
  const signal = AbortSignal.any([caller, AbortSignal.timeout(holdLimits.waitMs)]);
  for (const [at, object] of objects.entries()) {
    if (await holds.take(object, submit, signal)) continue;
    for (const taken of objects.slice(0, at)) holds.free(taken, submit);
    return false;
  }
  return true;
}

function endWrite(
  envelope: Envelope,
  objects: readonly string[],
  submit: string,
  holds: ObjectHolds,
): Envelope {
  for (const object of objects) {
    // A lost write may still arrive, and a check right now wouldn't show it. A caller that has to check again keeps its place.
    if (envelope.sent === "maybe") holds.keepAfterLoss(object, submit);
    else if (envelope === CHECK_EXPIRED) holds.keep(object, submit);
    else holds.free(object, submit);
  }
  return envelope;
}
