import { isSlip } from "../fields/near-key.ts";
import { differingMiddles } from "../text/differing-middles.ts";
import type { InSteps } from "./in-steps.ts";

const SHORTEST = 5;
const LONGEST = 80;
/** The most texts with one common rest that are compared. In larger groups the differing letter is meant, as in a series. */
const MOST_WITH_ONE_REST = 60;
/** How many texts are taken apart in one step, and how many pairs are compared. */
const STEP_TEXTS = 50;
const STEP_COMPARISONS = 4000;

/**
 * Pairs of texts with one letter more, less, other, or two swapped. Two such texts have a common rest, once a letter is
 * taken out of one or of both, and are found by it without comparing every text with every other one. Each step takes about a
 * millisecond.
 */
export function* slipPairs(texts: readonly string[]): InSteps<readonly (readonly [number, number])[]> {
  const withRest = new Map<string, number[]>();
  const add = (rest: string, place: number) => {
    const places = withRest.get(rest);
    if (!places) withRest.set(rest, [place]);
    else if (places.at(-1) !== place) places.push(place);
  };
  for (const [place, text] of texts.entries()) {
    if (place % STEP_TEXTS === 0) yield;
    if (text.length < SHORTEST || text.length > LONGEST || isNumeric(text)) continue;
    add(text, place);
    for (let index = 0; index < text.length; index += 1) {
      add(text.slice(0, index) + text.slice(index + 1), place);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let work = 0;
  for (const places of withRest.values()) {
    work += 1 + places.length ** 2;
    if (work > STEP_COMPARISONS) {
      work = 0;
      yield;
    }
    if (places.length < 2 || places.length > MOST_WITH_ONE_REST) continue;
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        if (isMistyped(texts[one] ?? "", texts[other] ?? "")) pairs.push([one, other]);
      }
    }
  }
  return pairs;
}

/** A digit that differs, or a letter that is a word by itself (`grade A`, `grade B`), is meant to. */
function isMistyped(one: string, other: string): boolean {
  if (one === other || !isSlip(one, other)) return false;
  const [middle, otherMiddle] = differingMiddles(one, other);
  const differing = [...middle.characters, ...otherMiddle.characters].join("");
  if (/\p{N}/u.test(differing)) return false;
  if (middle.characters.length !== 1 || otherMiddle.characters.length !== 1) return true;
  const characters = Array.from(one);
  const before = characters[middle.charactersBefore - 1] ?? "";
  const after = characters[middle.charactersBefore + 1] ?? "";
  return /[\p{L}\p{N}]/u.test(before + after);
}

function isNumeric(text: string): boolean {
  return /^[\d\s.,:/+%-]+$/.test(text);
}
