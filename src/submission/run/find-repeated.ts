import { objectRefKey } from "#core/object/object-ref.ts";
import type { RequestPlan } from "#core/write/request-plan.ts";
import { refOfCopy } from "../describe-again.ts";

/** Objects that are in a list of plans more than once. The numbers are places in the list. */
export type RepeatedPlans = {
  /** Later plans of an object that want the very same as its first one: they can be left out. */
  readonly same: readonly number[];
  /** Plans of one object that want different things: nothing may be submitted before all but one are gone. */
  readonly different: readonly (readonly number[])[];
};

/** Find what would write one object twice in one run. */
export function findRepeated(plans: readonly RequestPlan[]): RepeatedPlans {
  const byObject = new Map<string, number[]>();
  for (const [number, { base }] of plans.entries()) {
    const key = objectRefKey(refOfCopy(base));
    byObject.set(key, [...(byObject.get(key) ?? []), number]);
  }
  const same: number[] = [];
  const different: (readonly number[])[] = [];
  for (const numbers of byObject.values()) {
    const texts = new Set(numbers.map((number) => JSON.stringify(plans[number]?.requests)));
    if (texts.size > 1) different.push(numbers);
    else same.push(...numbers.slice(1));
  }
  return { same, different };
}
