import type { UnreadableObject } from "#core/batch/batch.ts";
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
