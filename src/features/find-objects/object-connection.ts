import type { ReactNode } from "react";
import type { MetadataPlatform } from "#platforms/port.ts";

/** The part of a connection that finding objects needs. */
export type ObjectConnection = {
  readonly id: string;
  readonly name: string;
  /** The account's id, used to separate what was fetched with different tokens. */
  readonly account: string;
  readonly platform: MetadataPlatform;
};

/** Asks for a new token in place after the old one was refused, and then calls `goOn`. */
export type RenewToken = (goOn: () => void) => ReactNode;
