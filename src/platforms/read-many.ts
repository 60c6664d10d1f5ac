import { type ObjectRef, objectRefKey } from "#core/object/object-ref.ts";
import { throwIfAborted } from "./abort.ts";
import type { DescribeManyOptions, ObjectAnswer } from "./bulk-port.ts";
import { PlatformError, type PlatformErrorFacts } from "./errors.ts";
import { askInHalves, HALVINGS_FOR_CONTENT } from "./halves.ts";

/** Objects that one call can be asked for. */
export type ReadBatch = {
  readonly refs: readonly ObjectRef[];
  /** One call. Gives an answer for each of the refs, in their order; rejects where the call as a whole failed. */
  readonly ask: (refs: readonly ObjectRef[]) => Promise<readonly ObjectAnswer[]>;
};

/** Reads under way at the same time. */
const READS_IN_FLIGHT = 4;

/** Each object once, in the order in which they come first. */
export function distinctRefs(refs: readonly ObjectRef[]): readonly ObjectRef[] {
  return Array.from(new Map(refs.map((ref) => [objectRefKey(ref), ref])).values());
}

/** Parts of a list, each with at most `size` items. */
export function partsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

/**
 * Reads all batches, a few at the same time, and gives the answer for each ref, as often as it stands in the list. Once a call
 * showed that others would fail as well, no more of them go out. Rejects with an `AbortError` alone.
 */
export async function readBatches(
  refs: readonly ObjectRef[],
  batches: readonly ReadBatch[],
  { signal, onProgress }: DescribeManyOptions,
): Promise<readonly ObjectAnswer[]> {
  const places = new Map<string, number[]>();
  for (const [at, ref] of refs.entries()) {
    const key = objectRefKey(ref);
    places.set(key, [...(places.get(key) ?? []), at]);
  }
  const answers = new Map<number, ObjectAnswer>();
  const budget = { left: HALVINGS_FOR_CONTENT };
  const waiting = [...batches];
  let stopped: PlatformErrorFacts | undefined;

  const take = (asked: readonly ObjectRef[], given: readonly ObjectAnswer[]) => {
    const latest = asked.flatMap((ref, index) => {
      const answer = given[index] ?? failedAnswer(noAnswerFor(ref));
      return (places.get(objectRefKey(ref)) ?? []).map((at) => ({ at, answer }));
    });
    for (const { at, answer } of latest) answers.set(at, answer);
    onProgress?.({ answered: answers.size, total: refs.length, latest });
  };

  const readOne = async ({ refs: asked, ask }: ReadBatch) => {
    const failed = (error: PlatformError) => {
      if (concernsAll(error.facts)) stopped ??= error.facts;
      return failedAnswer(error);
    };
    const askOrStop = async (some: readonly ObjectRef[]) => {
      throwIfAborted(signal);
      if (stopped) throw new PlatformError({ ...stopped, sent: "no" });
      return ask(some);
    };
    take(asked, await askInHalves(asked, askOrStop, failed, budget));
  };

  const readOn = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await readOne(next);
  };
  await Promise.all(Array.from({ length: READS_IN_FLIGHT }, readOn));
  return refs.map((ref, at) => answers.get(at) ?? failedAnswer(noAnswerFor(ref)));
}

export function failedAnswer(error: PlatformError): ObjectAnswer {
  return { kind: "failed", error };
}

/** Is it the token, the host or the network, and not the objects of one call? One broken connection doesn't say so yet. */
function concernsAll({ kind, sent, fault, retryAfterMs }: PlatformErrorFacts): boolean {
  if (fault === "object-busy" || (kind === "invalid" && fault !== "other-build")) return false;
  return kind === "unauthorized" || sent === "no" || fault === "time-limit" || retryAfterMs !== undefined;
}

function noAnswerFor({ objectId }: ObjectRef): PlatformError {
  const detail = `no answer about ${objectId}`;
  return new PlatformError({ kind: "unexpected-answer", sent: "maybe", fault: "wrong-shape", detail });
}
