import { diffArrays } from "diff/lib/diff/array.js";
import { graphemes, words } from "./text-words.ts";

/** A stretch of a comparison: in both texts, only in the earlier one, or only in the later one. */
export type DiffPiece = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/** One difference, with the equal text before it. */
type Hunk = { readonly same: readonly string[]; readonly removed: string[]; readonly added: string[] };

const TOKEN_LIMIT = 2000;
const TIMEOUT_MS = 20;
/** Two words of which less is the same are two words, and no letters of them are told apart. */
const LEAST_SHARE_IN_COMMON = 0.5;

/**
 * The differences between two texts, by words, and by letters within a word of which at least half stays. A grapheme is
 * never split. Texts beyond 2,000 words, words beyond 2,000 graphemes, and texts whose comparison takes too long differ
 * as a whole between their common start and end.
 */
export function diffText(before: string, after: string): DiffPiece[] {
  if (before === after) return piecesOf([], graphemes(before));
  const { hunks, tail } = diffTokens(words(before), words(after));
  const all = hunks.map(diffLetters);
  return piecesOf(all.flatMap(joinTail), tail);
}

type Comparison = { readonly hunks: readonly Hunk[]; readonly tail: readonly string[] };

/** Two lists of tokens, compared between their common start and end. */
function diffTokens(one: readonly string[], other: readonly string[]): Comparison {
  const start = commonStart(one, other);
  const end = commonEnd(one, other, start);
  const removed = one.slice(start, one.length - end);
  const added = other.slice(start, other.length - end);
  const [first, ...rest] = joinHunks(compare(removed, added));
  const hunks = first ? [{ ...first, same: one.slice(0, start) }, ...rest] : [];
  return { hunks, tail: end > 0 ? one.slice(-end) : [] };
}

/** Within words that changed: the letters that did, unless it is another word altogether. */
function diffLetters({ same, removed, added }: Hunk): Comparison & { readonly same: readonly string[] } {
  const whole = { same, hunks: [{ same: [], removed, added }], tail: [] };
  const before = graphemes(removed.join(""));
  const after = graphemes(added.join(""));
  if (before.length === 0 || after.length === 0) return whole;
  const letters = diffTokens(before, after);
  const shared = [...letters.hunks.map((hunk) => hunk.same), letters.tail].reduce(
    (count, stretch) => count + stretch.length,
    0,
  );
  return shared < LEAST_SHARE_IN_COMMON * Math.max(before.length, after.length)
    ? whole
    : { same, ...letters };
}

/** A comparison within a comparison, as hunks of the whole: what was the same before and after it joins their `same`. */
function joinTail({ same, hunks, tail }: ReturnType<typeof diffLetters>): Hunk[] {
  const [first, ...rest] = hunks;
  const joined = first ? [{ ...first, same: [...same, ...first.same] }, ...rest] : [];
  return tail.length > 0 ? [...joined, { same: tail, removed: [], added: [] }] : joined;
}

/**
 * Compares two stretches whose first and last graphemes differ, so that the first hunk has no equal text
 * before it and the last none after it.
 */
function compare(removed: string[], added: string[]): Hunk[] {
  const isSmall = removed.length <= TOKEN_LIMIT && added.length <= TOKEN_LIMIT;
  const changes =
    isSmall && removed.length > 0 && added.length > 0
      ? diffArrays(removed, added, { timeout: TIMEOUT_MS })
      : undefined;
  if (!changes) return [{ same: [], removed, added }];
  const hunks: Hunk[] = [];
  let hunk: Hunk = { same: [], removed: [], added: [] };
  for (const { value, removed: isRemoved, added: isAdded } of changes) {
    if (isRemoved) hunk.removed.push(...value);
    else if (isAdded) hunk.added.push(...value);
    else {
      hunks.push(hunk);
      hunk = { same: value, removed: [], added: [] };
    }
  }
  hunks.push(hunk);
  return hunks;
}

/**
 * Joins hunks with only a short equal stretch between them, since different words share some characters by
 * chance.
 */
function joinHunks(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const length = textLength(hunk.same);
    const isChance = last && length > 0 && length < Math.min(changeLength(last), changeLength(hunk));
    if (isChance) {
      last.removed.push(...hunk.same, ...hunk.removed);
      last.added.push(...hunk.same, ...hunk.added);
    } else joined.push(hunk);
  }
  return joined;
}

function changeLength({ removed, added }: Hunk): number {
  return Math.max(textLength(removed), textLength(added));
}

function textLength(tokens: readonly string[]): number {
  return tokens.reduce((length, token) => length + token.length, 0);
}

/** Stretches of one kind that follow each other are one piece. */
function piecesOf(hunks: readonly Hunk[], tail: readonly string[]): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  const add = (kind: DiffPiece["kind"], tokens: readonly string[]) => {
    const text = tokens.join("");
    const last = pieces.at(-1);
    if (text === "") return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  for (const { same, removed, added } of hunks) {
    add("same", same);
    add("removed", removed);
    add("added", added);
  }
  add("same", tail);
  return pieces;
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const limit = Math.min(one.length, other.length);
  let length = 0;
  while (length < limit && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: readonly string[], other: readonly string[], start: number): number {
  const limit = Math.min(one.length, other.length) - start;
  let length = 0;
  while (length < limit && one[one.length - 1 - length] === other[other.length - 1 - length]) length += 1;
  return length;
}
