import { RecordFailure, type RecordProblem } from "#submission/record-failure.ts";

/** Why this device's storage failed. */
export type StorageProblem = RecordProblem;

/** A failure of this device's storage, not of the platform. */
export class StorageError extends RecordFailure {
  constructor(problem: StorageProblem, cause?: unknown) {
    super(problem, cause);
    this.name = "StorageError";
  }
}

/**
 * Maps an IndexedDB error by its name, which is the only difference between them. InvalidStateError isn't
 * mapped to "unavailable", since a closing connection throws it too; `open-database.ts`, which opens
 * databases, can tell.
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
  // The error of a browser without any `indexedDB`.
  ["ReferenceError", "unavailable"],
]);
