import type { ReactNode } from "react";
import type { MetadataPlatform } from "#platforms/port.ts";

/** A connection as finding needs it. */
export type ObjectConnection = {
  readonly id: string;
  readonly name: string;
  /** Whose token it is, to tell apart what was fetched with it. */
  readonly account: string;
  readonly platform: MetadataPlatform;
};

/** Asks for a new token in place, where the old one was refused. */
export type RenewToken = (goOn: () => void) => ReactNode;
