import type { BulkLoader } from "#platforms/bulk-port.ts";
import type { ClockReadings } from "#platforms/check-age.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import type { WhileReserved } from "../reservation.ts";
import type { RetryBudget } from "../retry-budget.ts";
import type { RunLedger } from "./run-ledger.ts";

/** Whether this machine has a network, as far as it can know. */
export type Connectivity = {
  isOnline(): boolean;
  /** Calls back whenever that changes. What it gives ends that. */
  subscribe(onChange: () => void): () => void;
};

/** Everything outside of a run that it needs: a page hands in its own, and so does a server. */
export type RunEffects = {
  readonly platform: Pick<MetadataPlatform, "description" | "hostWait"> & BulkLoader;
  readonly ledger: RunLedger;
  /** A name that no other write has or will have. */
  readonly createOperationId: () => string;
  /** Keeps everybody else from writing the objects of a chunk from its check until it is read back. */
  readonly whileReserved: WhileReserved;
  /** Resolves after that many milliseconds, or when the signal fires. */
  readonly wait: (delayMs: number, signal: AbortSignal) => Promise<void>;
  /** From 0 to 1, for back-off. */
  readonly random: () => number;
  /** The clocks that a check's age is measured by. */
  readonly readClocks: () => ClockReadings;
  /** A clock that is never set, in milliseconds. */
  readonly steadyNow: () => number;
  /** The retry budget of the platform's host, shared by everything that writes there. */
  readonly budget?: RetryBudget | undefined;
  readonly connectivity?: Connectivity | undefined;
  /** Asks the platform whose token is used now. When absent, the account isn't checked. */
  readonly currentAccount?: (() => Promise<string>) | undefined;
};
