import type { Snapshot } from "#core/object/snapshot.ts";
import type { ItemResult, OutcomeCounts } from "./run-outcome.ts";

/** A write to one object of a run that is about to be sent. */
export type ItemIntent = {
  /** The object's number within the run, from 0. */
  readonly item: number;
  /** The operation id of the request that will carry it, which it may share with other objects. */
  readonly operationId: string;
  /** The number of this write to the object within the run, from 1. */
  readonly send: number;
  /** The object as it was described right before this write. */
  readonly before: Snapshot;
};

/** How one object of a run ended. */
export type ItemEnd = {
  readonly item: number;
  readonly result: ItemResult;
  /** The operation ids of the writes whose answers were lost: each of them may still be carried out. */
  readonly openOperations: readonly string[];
};

/** How a run ended, as far as there is an end: objects may be retried later. */
export type RunEnd = { readonly counts: OutcomeCounts; readonly wasCancelled: boolean };

/**
 * The record of a run, in a browser's database or a server's. Each function resolves once its record is on the disk, and
 * rejects with a `RecordFailure`.
 */
export type RunLedger = {
  /** Before the first byte to these objects of one chunk. Nothing is sent before it resolves. */
  recordIntents(chunk: number, intents: readonly ItemIntent[]): Promise<void>;
  /** Objects of one chunk have ended. */
  recordEnds(chunk: number, ends: readonly ItemEnd[]): Promise<void>;
  /** Objects of one chunk that had ended are tried again: they have no end any more. */
  recordRetry(chunk: number, items: readonly number[]): Promise<void>;
  /** Every object has ended. */
  recordRunEnd(end: RunEnd): Promise<void>;
};
