import type { GatewayLab } from "./gateway-lab-fixture.ts";
import type { RawAnswer } from "./raw-request-fixture.ts";

/**
 * One hostile request, or one kind of it. Unless it is `harmless`, every answer refuses it and nothing reaches the platform;
 * `harmless`: it may be served, and the case itself says what must not come of it.
 */
export type HostileRequest = {
  readonly name: string;
  readonly run: (lab: GatewayLab) => Promise<readonly RawAnswer[]>;
  readonly isHarmless?: boolean;
  /** Runs in the lab whose patience is short. */
  readonly isAboutTime?: boolean;
};

export type HostileGroup = {
  readonly name: string;
  /** As agreed on, so that no case gets lost. */
  readonly count: number;
  /** Why they are refused, where that is told: for one of these reasons, and not by chance for another. */
  readonly errors: readonly string[];
  readonly cases: readonly HostileRequest[];
};

/** A case of a single request, from its name and what it sends. */
export function one(name: string, send: (lab: GatewayLab) => Promise<RawAnswer>): HostileRequest {
  return { name, run: async (lab) => [await send(lab)] };
}

/** The same, in the lab whose patience is short. */
export function inHaste(hostile: HostileRequest): HostileRequest {
  return { ...hostile, isAboutTime: true };
}

/** A case that may be served. */
export function harmless(name: string, run: HostileRequest["run"]): HostileRequest {
  return { name, run, isHarmless: true };
}
