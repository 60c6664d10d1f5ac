import type { RequestPlan } from "#core/write/request-plan.ts";
import type { SubmissionResult } from "#submission/submission-result.ts";
import type { SubmitKeeping, SubmitRecord } from "./submit-record.ts";

/** A submit that ended: what was sent, why, and what came of it. */
export type EndedSubmit = {
  readonly operationId: string;
  readonly plan: RequestPlan;
  readonly reason: string;
  readonly result: SubmissionResult;
  /** By this machine's clock, epoch milliseconds. */
  readonly endedAtMs: number;
  /** Is it in the history of this browser? */
  readonly keeping: SubmitKeeping;
  readonly finish: SubmitRecord["finish"];
  /** A look after the end found it out, while the user was doing something else. */
  readonly isFoundLater?: boolean;
  /** All that is known of it, as a file's text. */
  readonly reportText: () => Promise<string>;
};
