import type { UnreadableObject } from "#core/batch/batch.ts";
import type { BatchProblem } from "#core/batch/decode-batch.ts";
import type { LeftOut } from "#engine/batch/batch-finding.ts";
import { batchObjectsText } from "./compiled/batch-objects.ts";
import { listOf } from "./list-messages.ts";

/** Why something that was asked for gave no row of the batch. */
export type MissingReason = UnreadableObject["why"] | LeftOut["why"];

/** The reason for one object, with the folders where several objects have the name. */
export function missingSentence(why: MissingReason, folders: readonly string[]): string {
  if (why !== "ambiguous") return batchObjectsText(`why-${why}`);
  return batchObjectsText("why-ambiguous", { count: folders.length, places: listOf(folders) });
}

/** `No such object, or this account can't see it: 20,000`. */
export function missingCount(why: MissingReason, count: number): string {
  const reason = why === "ambiguous" ? batchObjectsText("several-of-name") : batchObjectsText(`why-${why}`);
  return batchObjectsText("count-of", { reason, count });
}

/** The losses of a damaged batch, a sentence each. */
export function lossSentences(losses: readonly BatchProblem[]): readonly string[] {
  return losses.flatMap((loss) => {
    if (loss.kind === "objects-lost") return [batchObjectsText("lost-objects", { count: loss.rows.length })];
    if (loss.kind === "operations-lost") return [batchObjectsText("lost-operations", { count: loss.count })];
    return [];
  });
}
