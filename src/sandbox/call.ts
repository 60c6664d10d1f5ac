import type { Database } from "./database.ts";
import type { Metadata } from "./metadata.ts";
import type { Settings } from "./settings.ts";

/** The two stand-ins. */
export type Platform = "dnanexus" | "sevenbridges";

/** How a caller stands in the current window of time. */
export type Rate = {
  readonly limit: number;
  readonly remaining: number;
  /** When the window ends, ms since the epoch. */
  readonly resetAtMs: number;
  /** True when this request is over the limit. */
  readonly isExceeded: boolean;
};

/** The change that a storage fault makes to the metadata of a write before it is stored. */
export type Alteration = (written: Metadata) => Map<string, string>;

/** The effect of a fault on the entries of a bulk call, which are counted from 1. */
export type EntryFault =
  /** Every so many entries one is refused with a status: before it is carried out, or after. */
  | {
      readonly kind: "refuses";
      readonly every: number;
      readonly status: number;
      readonly isAfterCommit: boolean;
    }
  /** Only the first ones are carried out. */
  | { readonly kind: "stops"; readonly after: number };

/** One call as a platform's handler sees it: everything it may use, so that it stays a plain function. */
export type Call = {
  readonly database: Database;
  readonly settings: Settings;
  /** The sandbox's time, ms since the epoch. */
  readonly now: number;
  readonly method: string;
  /** The path from the platform's root, as it came, e.g. `/file-xxxx/describe`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** The body as bytes; empty for a GET. */
  readonly body: Uint8Array;
  /** The platform's root as the caller addresses it, without a slash at the end. */
  readonly baseUrl: string;
  /** The name that faults, history and settings know the call by. */
  readonly operation: string;
  /** The caller's count of requests. */
  readonly rate: Rate;
  /** Set by the faults `drops-key` and `alters-value`. */
  readonly alteration: Alteration | null;
  /** Set by the faults `entry-status`, `entry-status-after-commit` and `reset-after-entries`. */
  readonly entryFault: EntryFault | null;
};

/** A refused call: thrown by handlers, which rolls the database back, and turned into the platform's error shape. */
export class CallError extends Error {
  readonly status: number;
  /** DNAnexus: the `type`; Seven Bridges: the `code`. */
  readonly code: string | number;

  constructor(status: number, code: string | number, message: string) {
    super(message);
    this.name = "CallError";
    this.status = status;
    this.code = code;
  }
}
