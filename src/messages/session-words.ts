import { session } from "./en/session.ts";
import { sentences } from "./sentences.ts";

/** What is said where the gateway asks for a one-time code. */
export const sessionText = sentences("session", session);

/** Why a code lets nobody in. `unfit`: the text can't be one; `no-gateway`: nobody answered. */
export type CodeProblem = "unfit" | "code-unknown" | "code-used" | "code-expired" | "no-gateway";

/** What happened to a code, and what to do next. */
export function codeProblem(problem: CodeProblem): string {
  return sessionText(problem);
}
