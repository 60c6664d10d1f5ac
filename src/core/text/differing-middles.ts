/** Part of a text: whole characters, and the number of characters before and after the part. */
export type TextMiddle = {
  readonly charactersBefore: number;
  readonly characters: readonly string[];
  readonly charactersAfter: number;
};

/**
 * The parts between the common start and the common end of two texts, each with `context` further characters
 * on either side, in the order of the texts.
 */
export function differingMiddles(one: string, other: string, context = 0): readonly [TextMiddle, TextMiddle] {
  const first = Array.from(one);
  const second = Array.from(other);
  const limit = Math.min(first.length, second.length);
  let start = 0;
  while (start < limit && first[start] === second[start]) start += 1;
  let end = 0;
  while (end < limit - start && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  const charactersBefore = Math.max(0, start - context);
  const charactersAfter = Math.max(0, end - context);
  const middle = (all: readonly string[]) => ({
    charactersBefore,
    characters: all.slice(charactersBefore, all.length - charactersAfter),
    charactersAfter,
  });
  return [middle(first), middle(second)];
}
