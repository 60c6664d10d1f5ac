import type { ClashChoice, OperationCount, OperationProblem, Verb } from "#core/batch/operation.ts";
import { batchVerbsText } from "./compiled/batch-verbs.ts";
import { bulkText } from "./compiled/bulk.ts";
import { quotedKey } from "./quoted-text.ts";

/** The verbs that have an item in a column's menu, and a dialog. */
export type ColumnVerb = Exclude<Verb, "merge-values" | "write" | "revert">;

export function columnVerbItem(verb: ColumnVerb): string {
  return batchVerbsText(`item-${verb}`);
}

export function columnVerbHeading(verb: ColumnVerb, key: string): string {
  return batchVerbsText(`heading-${verb}`, { key });
}

/** Facts about a count besides its numbers. */
export type CountFacts = {
  readonly verb: Verb;
  /** Absent where the operation can't clash, or where nobody has chosen yet. */
  readonly clash?: ClashChoice | undefined;
  readonly valueBytes: number;
};

/** Says what an operation would do, a sentence each: first what has to be decided, then what changes, what doesn't, and what isn't as it should be. */
export function countSentences(
  count: OperationCount,
  { verb, clash, valueBytes }: CountFacts,
): readonly string[] {
  const { clashes, foreign, incomplete, tooLong, readOnly } = count;
  const clashSentence = batchVerbsText(`clashes-${clash ?? "open"}`, { count: clashes });
  const isAsked = clashes > 0 && clash === undefined;
  return [
    ...(isAsked ? [clashSentence] : []),
    ...(isAsked && count.objects === 0 ? [] : [changesSentence(count)]),
    ...(clashes > 0 && !isAsked ? [clashSentence] : []),
    ...(incomplete > 0 && isSkipping(verb)
      ? [batchVerbsText(`incomplete-${verb}`, { count: incomplete })]
      : []),
    // Only texts can be ticked for a merge, so that others are none of its concern.
    ...(foreign > 0 && verb !== "merge-values" ? [batchVerbsText("foreign-left", { count: foreign })] : []),
    ...(readOnly > 0 ? [batchVerbsText("read-only", { count: readOnly })] : []),
    ...(tooLong > 0 ? [batchVerbsText("too-long", { count: tooLong, limit: valueBytes })] : []),
  ];
}

function changesSentence({ objects, unchanged, readOnly, added, overwritten, removed }: OperationCount) {
  if (objects === 0) return batchVerbsText("changes-none");
  const details = [
    ...(added > 0 ? [batchVerbsText("detail-added", { count: added })] : []),
    ...(overwritten > 0 ? [batchVerbsText("detail-overwritten", { count: overwritten })] : []),
    ...(removed > 0 ? [batchVerbsText("detail-removed", { count: removed })] : []),
  ];
  const all = objects + unchanged + readOnly;
  return batchVerbsText("changes-some", { count: objects, all, details: details.join(", ") });
}

/** Does a verb skip objects that lack a text which it needs? */
function isSkipping(verb: Verb): verb is "compose" | "copy" | "split" {
  return verb === "compose" || verb === "copy" || verb === "split";
}

/** Why an operation can't be carried out, and what to do. `template`: the one that can't be read. */
export function operationProblemSentence(problem: OperationProblem, template = ""): string {
  switch (problem.kind) {
    case "nothing-to-find":
      return bulkText("nothing-to-find");
    case "bad-expression":
      return batchVerbsText("bad-expression");
    case "bad-template":
      return batchVerbsText("lone-brace", {
        place: Array.from(template.slice(0, problem.index)).length + 1,
      });
    case "nothing-to-split-by":
      return batchVerbsText("type-separator");
    case "same-key":
      return batchVerbsText("same-keys", { key: quotedKey(problem.key) });
  }
}
