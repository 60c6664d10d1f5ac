import type { TextTransform } from "#core/text/text-transform.ts";
import type { FindProblem } from "#engine/find/find-text.ts";
import { bulkText } from "./compiled/bulk.ts";

export function transformName(transform: TextTransform): string {
  return bulkText(`name-${transform}`);
}

export function transformMeaning(transform: TextTransform): string {
  return bulkText(`meaning-${transform}`);
}

export function changeCount(count: number): string {
  return count === 0 ? bulkText("nothing-to-change") : bulkText("cells-to-change", { count });
}

/** The option that limits a bulk edit to the selected rows. */
export function selectedRowsName(count: number): string {
  return bulkText("in-selected-rows", { count });
}

/** The number of changes in a long preview that aren't drawn but are carried out too. */
export function hiddenChangesSentence(count: number): string {
  return bulkText("hidden-changes", { count });
}

export function findProblemSentence(problem: FindProblem): string {
  if (problem.kind === "bad-expression") return bulkText("bad-expression", { said: problem.said });
  if (problem.kind === "unsupported-expression") return bulkText(`no-${problem.construct}`);
  return problem.kind === "large-expression" ? bulkText("large-expression") : bulkText("nothing-to-find");
}

export type CutFacts = { readonly bytes: number; readonly spelledBytes: number; readonly byteLimit: number };

/** By how much a text is too long, and whether spelling it in ASCII is enough. */
export function cutSentence({ bytes, spelledBytes, byteLimit }: CutFacts): string {
  const over = bytes - byteLimit;
  const now =
    over > 0
      ? bulkText("bytes-too-many", { bytes, byteLimit, over })
      : bulkText("bytes-of-limit", { bytes, byteLimit });
  if (spelledBytes === bytes) return `${now} ${bulkText("no-shorter-spelling")}`;
  const rest = spelledBytes - byteLimit;
  const then =
    rest > 0
      ? bulkText("spelled-too-many", { bytes: spelledBytes, over: rest })
      : bulkText("spelled-fits", { bytes: spelledBytes });
  return `${now} ${then}`;
}
