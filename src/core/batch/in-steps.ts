/**
 * Work in many short steps, between which the page can do something else. Its result comes with the last one. A step may tell how
 * far the work is.
 */
export type InSteps<Result, Progress = undefined> = Generator<Progress | undefined, Result, undefined>;

/** How many items are worked on in one step. */
export const STEP_ITEMS = 200;

export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  map: (item: Item) => Result,
): InSteps<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    if (results.length % STEP_ITEMS === 0) yield;
    results.push(map(item));
  }
  return results;
}

/** Does all steps at once. */
export function finishSteps<Result>(steps: InSteps<Result, unknown>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as Result;
  }
}
