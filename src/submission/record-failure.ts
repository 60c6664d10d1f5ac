/**
 * Why a record could not be stored. `full`: no room is left. `blocked`: another tab keeps an older version open. `newer`: a later
 * version of this program wrote the stored records. `unavailable`: there is no storage, as in some private windows. `overtaken`:
 * another tab wrote this record. `gone`: the record is not there any more, as after site data was cleared. `silent`: the storage
 * has not answered yet. `broken`: any other failure.
 */
export type RecordProblem =
  | "full"
  | "blocked"
  | "newer"
  | "unavailable"
  | "overtaken"
  | "gone"
  | "silent"
  | "broken";

/** The storage of records failed: a browser's or a server's, never the platform. */
export class RecordFailure extends Error {
  readonly problem: RecordProblem;

  constructor(problem: RecordProblem, cause?: unknown) {
    super(cause instanceof Error ? `${cause.name}: ${cause.message}` : problem, { cause });
    this.name = "RecordFailure";
    this.problem = problem;
  }
}

/** The failure of a record as it was thrown; an error of another kind becomes `broken`, with that error as its cause. */
export function recordFailureOf(error: unknown): RecordFailure {
  return error instanceof RecordFailure ? error : new RecordFailure("broken", error);
}
