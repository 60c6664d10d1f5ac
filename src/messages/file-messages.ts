import type { FileTextProblem } from "#engine/reading/read-file-text.ts";
import { filesText } from "./compiled/files.ts";

/** Why a chosen file wasn't opened. */
export function fileTextSentence(problem: FileTextProblem): string {
  if (problem.code === "unreadable") return filesText("unreadable");
  // The size is rounded up, so that a file just above the limit isn't reported as equal to the limit.
  const size = Math.ceil(problem.bytes / 100_000) / 10;
  return filesText("too-large", { size, limit: problem.byteLimit / 1_000_000 });
}
