import { RecordFailure, type RecordProblem } from "#submission/record-failure.ts";

/** Why this device's storage failed. */
export type StorageProblem = RecordProblem;

/** This device's storage failed, not the platform. */
export class StorageError extends RecordFailure {
  constructor(problem: StorageProblem, cause?: unknown) {
    super(problem, cause);
    this.name = "StorageError";
  }
}

/**
 * IndexedDB tells its errors apart by name alone. An InvalidStateError isn't among those that mean "unavailable": it is also
 * what a connection throws that is being closed. Who opens a database knows which of them it is (`open-database.ts`).
 */
export function storageErrorOf(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error ? error.name : "";
  return new StorageError(PROBLEMS.get(name) ?? "broken", error);
}

const PROBLEMS: ReadonlyMap<string, StorageProblem> = new Map([
  ["QuotaExceededError", "full"],
  ["VersionError", "newer"],
  ["SecurityError", "unavailable"],
  ["NotSupportedError", "unavailable"],
  // What is left where there is no `indexedDB` at all.
  ["ReferenceError", "unavailable"],
]);
