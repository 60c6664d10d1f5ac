import type { RequestPlan } from "#core/write/request-plan.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { MetadataPlatform, Receipt, SendOptions } from "#platforms/port.ts";

/**
 * The id of a send. A second send gets another id, so that a platform or gateway that drops repeated
 * deliveries by id lets it pass.
 */
export function sendId(operationId: string, send: number): string {
  return `${operationId}.${send}`;
}

/** Sends the requests of a plan in order, until one isn't answered with success. Gives the last receipt. */
export async function sendRequests(
  plan: RequestPlan,
  platform: Pick<MetadataPlatform, "send">,
  options: SendOptions,
): Promise<Receipt> {
  let last: Receipt | undefined;
  for (const request of plan.requests) {
    last = await platform.send(request, options);
    if (last.kind !== "answered") return last;
  }
  const error = new PlatformError({ kind: "invalid", sent: "no", detail: "the plan has no request" });
  return last ?? { kind: "not-sent", error };
}
