import type { MetadataValue } from "#core/object/metadata.ts";
import type { PackedRequest } from "#platforms/bulk-port.ts";
import type { RecordProblem } from "#submission/record-failure.ts";
import { batchReviewText } from "./compiled/batch-review.ts";
import { listOf } from "./list-messages.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";

/** The name of the box beside an equal change: `Include the change of tissue from "liver" to "Liver"`. */
export function includeChangeName(change: {
  readonly key: string;
  readonly now: MetadataValue | undefined;
  readonly isVarious: boolean;
  readonly after: MetadataValue | undefined;
}): string {
  return batchReviewText("include-change", {
    key: quotedKey(change.key),
    now: change.isVarious ? batchReviewText("various") : valueName(change.now),
    after: valueName(change.after),
  });
}

function valueName(value: MetadataValue | undefined): string {
  if (value === undefined) return batchReviewText("absent");
  return typeof value === "string" ? quotedText(value) : value.json;
}

/** How objects travel: `1,180 by PATCH in 12 calls and 24 by PUT in 24 calls`. */
export function callsSentence(requests: readonly Pick<PackedRequest, "method" | "items">[]): string {
  const byMethod = new Map<string, { count: number; calls: number }>();
  for (const { method, items } of requests) {
    const known = byMethod.get(method) ?? { count: 0, calls: 0 };
    byMethod.set(method, { count: known.count + items.length, calls: known.calls + 1 });
  }
  if (byMethod.size === 0) return batchReviewText("nothing-to-send");
  return listOf(
    Array.from(byMethod, ([method, { count, calls }]) => batchReviewText("calls", { count, calls, method })),
  );
}

/** Names of objects in a sentence. */
export function objectNames(objects: readonly { readonly name: string }[]): string {
  return listOf(objects.map(({ name }) => quotedText(name)));
}

/** Resets of a batch: `120 keys will be reset in 12 objects`. */
export function batchResetSentence(count: number, objects: number): string {
  return batchReviewText("resets", { count, objects: batchReviewText("objects", { count: objects }) });
}

/** The tick for keys that a run removes, as chosen in the settings: `Yes, remove 120 keys in 12 objects`. */
export function batchRemovalQuestion(count: number, objects: number): string {
  return batchReviewText("yes-remove", { count, objects: batchReviewText("objects", { count: objects }) });
}

/** Why nothing of a run was sent, and what to do about it. */
export function notWrittenDownSentence(problem: RecordProblem): string {
  const next = problem === "full" ? "not-written-down-full" : "not-written-down-other";
  return `${batchReviewText("not-written-down")} ${batchReviewText(next)}`;
}
