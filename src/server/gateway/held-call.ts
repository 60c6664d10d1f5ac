import type { Deliveries } from "./deliveries.ts";
import type { ObjectHolds } from "./object-holds.ts";
import { type CallSettings, callPlatform, type Envelope, type PlatformCall } from "./platform-call.ts";

/** A call that checks or writes an object, which nobody else does meanwhile. */
export type HeldCall = {
  readonly call: PlatformCall;
  /** With its host. */
  readonly object: string;
  /** The submit that it belongs to. */
  readonly hold: string | undefined;
};

export type HeldCallSettings = CallSettings & { readonly holds: ObjectHolds };

const BUSY: Envelope = { sent: "no", fault: "object-busy" };

/** The last look before a write. The object stays held when it was answered, for the write to come. */
export async function checkObject(
  { call, object, hold = "" }: HeldCall,
  settings: HeldCallSettings,
  caller: AbortSignal,
): Promise<Envelope> {
  const { holds } = settings;
  if (!(await holds.take(object, hold, caller))) return BUSY;
  const envelope = await callPlatform(call, settings, caller);
  if (envelope.status === 200 && !caller.aborted) holds.keep(object, hold);
  else holds.free(object, hold);
  return envelope;
}

/**
 * A write, which goes on when the page is gone. One that was checked goes out only while its object is held for it: else
 * somebody else may have written what the check didn't see. Undefined: its id was used for something else.
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
    const isOurs =
      hold === undefined ? await holds.take(object, operationId, closing) : holds.goOn(object, hold);
    if (!isOurs) return BUSY;
    const envelope = await callPlatform(call, settings, closing);
    // What got lost may still arrive: whoever checks right now wouldn't see it.
    if (envelope.sent === "maybe") holds.keep(object, hold ?? operationId);
    else holds.free(object, hold ?? operationId);
    return envelope;
  });
}
