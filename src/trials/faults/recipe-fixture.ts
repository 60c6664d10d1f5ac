import type { PlatformErrorFacts } from "#platforms/errors.ts";
import type { TimeLimits } from "#platforms/time-limits.ts";
import type { Operation } from "./fault-data-fixture.ts";
import type { PlatformName } from "./sandbox-session-fixture.ts";
import type { End } from "./submit-session-fixture.ts";

/** The place of a fault. */
export type Place = {
  readonly platform: PlatformName;
  readonly operation: Operation;
  /** The platform's root, without a slash at the end. */
  readonly root: string;
  /** The platform's answer without the fault. */
  readonly answer: string;
  /** Another server, which must never be called. */
  readonly elsewhere: string;
};

/** One form of a fault. */
export type Variant = {
  /** The sandbox's name of the fault. */
  readonly fault: string | ((place: Place) => string);
  /** The number of calls that are affected; one by default. */
  readonly times?: number;
  /** True when the platform refuses although it carried the write out, which the end tells. */
  readonly isRefused?: true;
  readonly end?: End;
  /** The facts of the reported error. */
  readonly facts?: Partial<PlatformErrorFacts>;
  /** The wait that must occur. */
  readonly waitMs?: number;
  /** The kind of wait at which the user gives up; it must occur. */
  readonly stopAt?: "paused" | "maintenance";
};

/** How a fault of the data is brought about for one object. */
export type Recipe = {
  readonly variants: Readonly<Record<string, Variant>>;
  /** The only platform that can answer in this way. */
  readonly on?: PlatformName;
  /** Ends for one object that differ from the data's, with the reason. */
  readonly ends?: Partial<Record<Operation, End>>;
  readonly because?: string;
  readonly timeLimits?: Partial<TimeLimits>;
  readonly value?: string;
  /** True when the touched key is a new one. */
  readonly isNewKey?: boolean;
  readonly platformKeys?: readonly string[];
};

export type Recipes = Readonly<Record<string, Recipe>>;

/** The fault affects every call. */
export const ALWAYS = 99;

/** Short time limits, which a hang reaches soon. */
export const SOON: Partial<TimeLimits> = { firstByteMs: 400, idleMs: 400, totalMs: 900 };

export function once(fault: Variant["fault"], more: Omit<Variant, "fault"> = {}): Recipe["variants"] {
  return { "": { fault, ...more } };
}

export function eachOf<Name extends string>(
  names: readonly Name[],
  variant: (name: Name) => Variant,
): Recipe["variants"] {
  return Object.fromEntries(names.map((name) => [name, variant(name)]));
}

/** An error in the platform's own form. */
export function refusalBody(
  platform: PlatformName,
  { type, code, status }: { readonly type: string; readonly code: number; readonly status: number },
): string {
  const message = `In the platform's words: ${type}`;
  return JSON.stringify(
    platform === "dnanexus"
      ? { error: { type, message } }
      : { status, code, message, more_info: "https://docs.test" },
  );
}
