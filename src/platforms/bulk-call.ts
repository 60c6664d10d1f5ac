import { throwIfAborted } from "./abort.ts";
import type { PackedRequest } from "./bulk-port.ts";
import type { CheckAge } from "./check-age.ts";
import type { HttpCall } from "./http-call.ts";
import { type PlatformCall, platformErrorFrom, receiptFromError } from "./platform-call.ts";
import type { Receipt, SendOptions } from "./receipt.ts";

// Loaded with what reads and writes many objects.

/** The receipts of a write of many objects from its one exchange; a failure of that is the receipt of each of them. */
export async function receiptsOf(
  exchange: (call: HttpCall) => Promise<readonly Receipt[]>,
  { method, path, body, items }: PackedRequest,
  { operationId, hold, signal }: SendOptions,
): Promise<readonly Receipt[]> {
  throwIfAborted(signal);
  try {
    return await exchange({ method, path, body, operationId, hold, signal });
  } catch (thrown) {
    const receipt = receiptFromError(platformErrorFrom(thrown));
    return items.map(() => receipt);
  }
}

/** The same calls, each of which counts for the age of a check. */
export function callForCheck(call: PlatformCall, asked: CheckAge["asked"] | undefined): PlatformCall {
  if (!asked) return call;
  return async (request, schema) => {
    const ended = asked();
    let isAnswered = false;
    try {
      const answer = await call(request, schema);
      isAnswered = true;
      return answer;
    } finally {
      ended(isAnswered);
    }
  };
}
