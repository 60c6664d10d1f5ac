import { diffArrays } from "diff/lib/diff/array.js";

/** A stretch of a comparison: in both texts, only in the earlier one, or only in the later one. */
export type DiffPiece = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/** One difference, with the equal text before it. */
type Hunk = { readonly same: readonly string[]; readonly removed: string[]; readonly added: string[] };

const GRAPHEME_LIMIT = 2000;
const TIMEOUT_MS = 20;

/** Without line breaks, each printable ASCII character is one grapheme. */
const PLAIN = /^[\x20-\x7e]*$/;

let segmenter: Intl.Segmenter | undefined;

/**
 * A text split into graphemes, that is, characters as people count them: an accented letter, a flag or a
 * family is one.
 */
export function graphemes(text: string): string[] {
  if (PLAIN.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * The differences of two texts, in whole graphemes. Texts of more than 2,000 graphemes, or too different for
 * a quick comparison, count as replaced between their common start and end.
 */
export function diffText(before: string, after: string): DiffPiece[] {
  if (before === after) return piecesOf([], graphemes(before));
  const one = graphemes(before);
  const other = graphemes(after);
  const start = commonStart(one, other);
  const end = commonEnd(one, other, start);
  const removed = one.slice(start, one.length - end);
  const added = other.slice(start, other.length - end);
  const head = one.slice(0, start);
  const tail = end > 0 ? one.slice(-end) : [];
  const [first, ...rest] = joinHunks(compare(removed, added));
  const hunks = first ? [{ ...first, same: head }, ...rest] : [];
  return piecesOf(hunks, tail);
}

/**
 * Compares two stretches whose first and last graphemes differ, so that the first hunk has no equal text
 * before it and the last none after it.
 */
function compare(removed: string[], added: string[]): Hunk[] {
  const isSmall = removed.length <= GRAPHEME_LIMIT && added.length <= GRAPHEME_LIMIT;
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
    const isChance =
      last && hunk.same.length > 0 && hunk.same.length < Math.min(changeLength(last), changeLength(hunk));
    if (isChance) {
      last.removed.push(...hunk.same, ...hunk.removed);
      last.added.push(...hunk.same, ...hunk.added);
    } else joined.push(hunk);
  }
  return joined;
}

function changeLength({ removed, added }: Hunk): number {
  return Math.max(removed.length, added.length);
}

function piecesOf(hunks: readonly Hunk[], tail: readonly string[]): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  for (const { same, removed, added } of hunks) {
    pieces.push({ kind: "same", text: same.join("") });
    pieces.push({ kind: "removed", text: removed.join("") });
    pieces.push({ kind: "added", text: added.join("") });
  }
  pieces.push({ kind: "same", text: tail.join("") });
  return pieces.filter(({ text }) => text !== "");
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
