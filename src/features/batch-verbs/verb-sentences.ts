import type { z } from "zod/mini";
import type { Operation } from "#core/batch/operation.ts";
import type { BatchAnswer, BatchStore } from "#engine/batch/batch-store.ts";
import type { ObjectScope, ScopeSizes } from "#engine/batch/object-scope.ts";
import { countSentences, operationProblemSentence } from "#messages/batch-verb-messages.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";

/** Says what has to be filled in first, by the messages of a form's schema. */
export function missingSentence<Wanted>(
  schema: z.ZodMiniType<Wanted, Wanted>,
  wanted: Wanted,
): string | undefined {
  return schema.safeParse(wanted).error?.issues[0]?.message;
}

/** Why there is no object to do anything to. */
export function emptyScopeSentence(sizes: ScopeSizes, scope: ObjectScope): string | undefined {
  if (sizes[scope] > 0) return undefined;
  return batchVerbsText(sizes.all === 0 ? "none-there" : scope === "shown" ? "none-shown" : "none-selected");
}

/** Are there objects of which somebody has to say what becomes of them? */
export function hasOpenClash(answer: BatchAnswer): boolean {
  return answer.kind === "counted" && answer.count.clashes > 0;
}

/** Says what an operation would do, or why it can't. `decided`: somebody has said what becomes of clashes. */
export function answerSentences(
  answer: BatchAnswer,
  operation: Operation,
  { decided, store }: { readonly decided: boolean; readonly store: BatchStore },
): readonly string[] {
  if (answer.kind === "locked") return [batchVerbsText("locked-now")];
  if (answer.kind === "problem") {
    return [
      operationProblemSentence(answer.problem, "template" in operation ? operation.template : undefined),
    ];
  }
  return countSentences(answer.count, {
    verb: operation.verb,
    clash: decided && "clash" in operation ? operation.clash : undefined,
    valueBytes: store.platform.description.limits.valueBytes,
  });
}
