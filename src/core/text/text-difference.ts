import { differingMiddles } from "./differing-middles.ts";
import { skeleton } from "./look-alike.ts";
import { smallLetters } from "./small-letters.ts";

/** Characters and their replacement; "" on one side for an insertion or a removal. */
export type CharacterChange = { readonly was: string; readonly is: string };

export type NormalForm = "composed" | "decomposed" | "mixed";

/** The difference of two texts that may be mistaken for each other by sight or by ear. */
export type TextDifference =
  /** Only the normal form differs, that is, how accents are stored. */
  | { readonly kind: "normal-form"; readonly was: NormalForm; readonly is: NormalForm }
  /** Only the case differs. */
  | { readonly kind: "case" }
  | {
      /**
       * `invisible`: blanks and invisible characters. `punctuation`: signs that screen readers may skip.
       * `look-alike`: characters that are drawn alike. `several`: more than one of these.
       */
      readonly kind: "invisible" | "punctuation" | "look-alike" | "several";
      readonly changes: readonly CharacterChange[];
    };

type ChangeKind = "invisible" | "punctuation" | "case" | "look-alike";
type Fold = (text: string) => string;

/** Texts whose differing part is longer than this are compared by normal form alone. */
const MIDDLE_LIMIT = 2000;
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\s]*$/u;
const UNHEARD = /[\p{Default_Ignorable_Code_Point}\p{Cc}\s\p{P}\p{Sk}]+/gu;
const ONLY_UNHEARD = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\s\p{P}\p{Sk}]*$/u;

/**
 * Case is folded after look-alikes, and in the second fold before them: a capital may be drawn like another
 * letter than its small form.
 */
const FOLDS: readonly Fold[] = [foldHeard, (text) => foldHeard(smallLetters(text.normalize("NFKD")))];

/**
 * The difference of two texts that look or sound the same; undefined when everybody can tell them apart. The
 * cost grows with the part between their common start and end.
 */
export function textDifference(before: string, after: string): TextDifference | undefined {
  if (before === after) return undefined;
  if (before.normalize("NFC") === after.normalize("NFC")) {
    return { kind: "normal-form", was: normalForm(before), is: normalForm(after) };
  }
  const [{ characters: was }, { characters: is }] = differingMiddles(before, after);
  if (was.length > MIDDLE_LIMIT || is.length > MIDDLE_LIMIT) return undefined;
  const fold = FOLDS.find((candidate) => candidate(was.join("")) === candidate(is.join("")));
  if (!fold) return undefined;
  const changes = alignedChanges(was, is, fold);
  const kinds = new Set(changes.map(changeKind));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined) return { kind: "several", changes };
  return kind === "case" ? { kind } : { kind, changes };
}

/** What remains of a text for somebody who sees badly and hears neither punctuation nor capitals. */
function foldHeard(text: string): string {
  return smallLetters(skeleton(text).replace(UNHEARD, "")).normalize("NFD");
}

function normalForm(text: string): NormalForm {
  if (text.normalize("NFC") === text) return "composed";
  return text.normalize("NFD") === text ? "decomposed" : "mixed";
}

/** The replaced characters of two texts with equal folds. */
function alignedChanges(one: readonly string[], other: readonly string[], fold: Fold): CharacterChange[] {
  const changes: CharacterChange[] = [];
  let from = 0;
  let to = 0;
  while (from < one.length || to < other.length) {
    const was = one[from];
    const is = other[to];
    if (was === is) {
      from += 1;
      to += 1;
    } else {
      const { taken, given } = nextChange(one.slice(from), other.slice(to), fold);
      changes.push({ was: one.slice(from, from + taken).join(""), is: other.slice(to, to + given).join("") });
      from += taken;
      to += given;
    }
  }
  return changes;
}

/** The number of characters of either text that the next change covers. */
function nextChange(one: readonly string[], other: readonly string[], fold: Fold) {
  const [was, wasNext] = one;
  const [is, isNext] = other;
  const isWasEmpty = was === undefined || fold(was) === "";
  const isIsEmpty = is === undefined || fold(is) === "";
  if (was === undefined || (isIsEmpty && !isWasEmpty)) return { taken: 0, given: 1 };
  if (is === undefined || (isWasEmpty && !isIsEmpty)) return { taken: 1, given: 0 };
  if (isWasEmpty) {
    if (wasNext === is) return { taken: 1, given: 0 };
    return isNext === was ? { taken: 0, given: 1 } : { taken: 1, given: 1 };
  }
  return growUntilAlike(one, other, fold);
}

/**
 * One character may correspond to several, as a ligature does: the shorter side grows until both folds are
 * equal.
 */
function growUntilAlike(one: readonly string[], other: readonly string[], fold: Fold) {
  let taken = 1;
  let given = 1;
  for (;;) {
    const was = fold(one.slice(0, taken).join(""));
    const is = fold(other.slice(0, given).join(""));
    if (was === is) return { taken, given };
    const growsFirst = was.length <= is.length ? taken < one.length : given >= other.length;
    if (growsFirst && taken < one.length) taken += 1;
    else if (given < other.length) given += 1;
    else return { taken, given };
  }
}

function changeKind({ was, is }: CharacterChange): ChangeKind {
  if (UNSEEN.test(was) && UNSEEN.test(is)) return "invisible";
  if (ONLY_UNHEARD.test(was) && ONLY_UNHEARD.test(is)) return "punctuation";
  return smallLetters(was) === smallLetters(is) ? "case" : "look-alike";
}
