/**
 * What stands in the way of storing. `full`: no room. `blocked`: another tab holds an older version open. `newer`: the
 * drafts here were written by a later version of this page. `unavailable`: the browser gives no storage, as in some
 * private windows. `overtaken`: another tab wrote this draft. `gone`: the draft isn't there any more, as after site data
 * was cleared. `silent`: no answer yet. `broken`: anything else.
 */
export type StorageProblem =
  | "full"
  | "blocked"
  | "newer"
  | "unavailable"
  | "overtaken"
  | "gone"
  | "silent"
  | "broken";

/** This device's storage, not the platform. */
export class StorageError extends Error {
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, cause?: unknown) {
    super(cause instanceof Error ? `${cause.name}: ${cause.message}` : problem, { cause });
    this.name = "StorageError";
    this.problem = problem;
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
