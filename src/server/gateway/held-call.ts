import { type ClockReadings, createCheckAge } from "#platforms/check-age.ts";
import type { Deliveries } from "./deliveries.ts";
import { createHeldCheck } from "./held-check.ts";
import type { HostLine } from "./host-line.ts";
import type { ObjectHolds } from "./object-holds.ts";
import {
  type CallSettings,
  CHECK_EXPIRED,
  callPlatform,
  type Envelope,
  type PlatformCall,
} from "./platform-call.ts";

/** A call that checks or writes an object, which nobody else does meanwhile. */
export type HeldCall = {
  readonly call: PlatformCall;
  /** With its host. */
  readonly object: string;
  /** The submit that it belongs to. */
  readonly hold: string | undefined;
};

export type HeldCallSettings = CallSettings & {
  readonly holds: ObjectHolds;
  /** The clocks that a check's age is measured by. */
  readonly readClocks: () => ClockReadings;
};

const BUSY: Envelope = { sent: "no", fault: "object-busy" };

/**
 * The last look before a write. When it was answered the object stays held for the write to come, and so do the turn at the
 * host and the connection: the write goes out at once.
 */
export async function checkObject(
  { call, object, hold = "" }: HeldCall,
  settings: HeldCallSettings,
  caller: AbortSignal,
): Promise<Envelope> {
  const { holds } = settings;
  if (!(await holds.take(object, hold, caller))) return BUSY;
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
  if (isAnswered) holds.keep(object, hold, check);
  else {
    check.end();
    holds.free(object, hold);
  }
  return envelope;
}

/**
 * A write, which goes on when the page is gone. One that was checked goes out only while its object is held for it and the
 * check is fresh: else somebody else may have written what the check didn't see. Undefined: its id was used for something
 * else.
 */
export function writeObject(
  { call, object, hold }: HeldCall,
  operationId: string,
  deliveries: Deliveries,
  settings: HeldCallSettings,
): Promise<Envelope> | undefined {
  const { holds, closing } = settings;
  const contents = `${call.method} ${call.path}\n${call.body?.toString("utf8") ?? ""}`;
  return deliveries.deliver(operationId, contents, async () => {
    if (hold === undefined) {
      if (!(await holds.take(object, operationId, closing))) return BUSY;
      return endWrite(await callPlatform(call, settings, closing), object, operationId, holds);
    }
    const held = holds.goOn(object, hold);
    if (!held) return BUSY;
    const { check } = held;
    const ties = { line: check?.takeLine(), mayGoOut: () => check?.isFresh() === true };
    return endWrite(await callPlatform(call, settings, closing, ties), object, hold, holds);
  });
}

function endWrite(envelope: Envelope, object: string, submit: string, holds: ObjectHolds): Envelope {
  // What got lost may still arrive: whoever checks right now wouldn't see it. And who has to check again keeps its place.
  if (envelope.sent === "maybe" || envelope === CHECK_EXPIRED) holds.keep(object, submit);
  else holds.free(object, submit);
  return envelope;
}
