import type { JsonObject, JsonValue } from "#core/json/exact-json.ts";
import type { PlatformError } from "./errors.ts";
import { errorFromRefusal, type PlatformRefusal, unexpectedAnswer } from "./platform-answer.ts";

/** One entry of an answer about many objects: an object with its id, or the platform's refusal, which has none. */
export type AnswerEntry =
  | { readonly kind: "object"; readonly id: string; readonly object: JsonObject }
  | {
      readonly kind: "refusal";
      readonly refusal: PlatformRefusal;
      readonly status?: number | undefined;
    };

/** The entry of an answer for one of the objects that it was asked for. */
export type MatchedEntry =
  | { readonly kind: "object"; readonly object: JsonObject }
  | { readonly kind: "failed"; readonly error: PlatformError };

/**
 * Matches the entries of an answer with the ids that were asked for, by place and by id. An object counts where both agree. A
 * refusal has its place alone, so it counts only if no other entry is out of place. `readEntry` gives undefined for what is
 * neither.
 */
export function matchEntries(
  ids: readonly string[],
  entries: readonly JsonValue[],
  readEntry: (entry: JsonValue) => AnswerEntry | undefined,
  status: number,
): readonly MatchedEntry[] {
  const read = entries.map(readEntry);
  const isInOrder =
    read.length === ids.length && read.every((entry, at) => entry?.kind !== "object" || entry.id === ids[at]);
  const failed = (fault: "wrong-object" | "wrong-shape", detail: string): MatchedEntry => {
    return { kind: "failed", error: unexpectedAnswer(fault, status, detail) };
  };
  return ids.map((id, at) => {
    const entry = read[at];
    if (entry?.kind === "object") {
      if (entry.id === id) return { kind: "object", object: entry.object };
      return failed("wrong-object", `asked for ${id}, got ${entry.id} in its place`);
    }
    if (!isInOrder) return failed("wrong-object", `the answer's entries aren't those that were asked for`);
    if (entry === undefined) return failed("wrong-shape", `no entry about ${id}`);
    return { kind: "failed", error: errorFromRefusal({ status: entry.status ?? status }, entry.refusal) };
  });
}
