import type { FileTextProblem } from "#engine/reading/read-file-text.ts";
import { files } from "./en/files.ts";
import { sentences } from "./sentences.ts";

const filesText = sentences("files", files);

/** Why a chosen file wasn't opened. */
export function fileTextSentence(problem: FileTextProblem): string {
  if (problem.code === "unreadable") return filesText("unreadable");
  // A file just beyond the limit isn't said to be as large as the limit.
  const size = Math.ceil(problem.bytes / 100_000) / 10;
  return filesText("too-large", { size, limit: problem.byteLimit / 1_000_000 });
}
