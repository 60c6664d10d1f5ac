import type { PlatformErrorFacts } from "#platforms/errors.ts";
import type { TimeLimits } from "#platforms/time-limits.ts";
import type { Operation } from "./fault-data-fixture.ts";
import type { PlatformName } from "./sandbox-session-fixture.ts";
import type { End } from "./submit-session-fixture.ts";

/** Where a fault strikes. */
export type Place = {
  readonly platform: PlatformName;
  readonly operation: Operation;
  /** The platform's root, without a slash at the end. */
  readonly root: string;
  /** What the platform would say if nothing were wrong. */
  readonly answer: string;
  /** A listener elsewhere, which nobody should ever call. */
  readonly elsewhere: string;
};

/** One way in which a fault shows. */
export type Variant = {
  /** As the sandbox calls it. */
  readonly fault: string | ((place: Place) => string);
  /** How often it strikes; once unless told otherwise. */
  readonly times?: number;
  /** The platform says no, and has carried it out: that is told with the end. */
  readonly isRefused?: true;
  readonly end?: End;
  /** What the error says. */
  readonly facts?: Partial<PlatformErrorFacts>;
  /** A wait that has to be there. */
  readonly waitMs?: number;
  /** The user breaks off at the first wait of this kind, which has to come. */
  readonly stopAt?: "paused" | "maintenance";
};

/** How a fault of the data is brought about for one object. */
export type Recipe = {
  readonly variants: Readonly<Record<string, Variant>>;
  /** On this platform alone: the other doesn't speak so. */
  readonly on?: PlatformName;
  /** Where the end for one object isn't the data's, and why. */
  readonly ends?: Partial<Record<Operation, End>>;
  readonly because?: string;
  readonly timeLimits?: Partial<TimeLimits>;
  readonly value?: string;
  /** The touched key is a new one. */
  readonly isNewKey?: boolean;
  readonly platformKeys?: readonly string[];
};

export type Recipes = Readonly<Record<string, Recipe>>;

/** Struck as long as anybody asks. */
export const ALWAYS = 99;

/** Limits that a hang reaches soon. */
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

/** An error in the platform's own shape. */
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
