import { sessionText } from "./compiled/session.ts";

/** Why a code doesn't work. `unfit`: the text can't be a code; `no-gateway`: no gateway answered. */
export type CodeProblem = "unfit" | "code-unknown" | "code-used" | "code-expired" | "no-gateway";

/** The failure of a code, and what to do next. */
export function codeProblem(problem: CodeProblem): string {
  return sessionText(problem);
}
