import type { MetadataPlatform } from "#platforms/port.ts";

/** A connection that pairs may be copied from. */
export type CopyConnection = {
  readonly id: string;
  readonly name: string;
  /** Whose token it is, to tell apart what was fetched with it. */
  readonly account: string;
  readonly platform: MetadataPlatform;
};
