import type { RequestPlan } from "#core/write/request-plan.ts";
import type { PackedRequest } from "../bulk-port.ts";

/** Each plan's own requests: nothing writes the properties of several objects in one call (doc, client). */
export function pack(plans: readonly RequestPlan[]): readonly PackedRequest[] {
  return plans.flatMap(({ base, requests }, plan) =>
    requests.map((request) => ({ ...request, items: [{ plan, ref: base.ref }] })),
  );
}
