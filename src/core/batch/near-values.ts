import { isPlural } from "../fields/near-key.ts";
import { skeleton } from "../text/look-alike.ts";
import { smallLetters } from "../text/small-letters.ts";
import type { Facet } from "./facet.ts";
import { finishSteps, type InSteps, mapInSteps } from "./in-steps.ts";
import { slipPairs } from "./slips.ts";

/** How two values nearly are the same. */
export type NearKind = "case" | "blanks" | "normal-form" | "look-alike" | "plural" | "letter";

/** Values of one column that may be spellings of one word, the most frequent first: that is the spelling to offer. */
export type NearGroup = {
  readonly values: readonly { readonly text: string; readonly count: number }[];
  readonly kinds: readonly NearKind[];
};

export type NearGroups = {
  readonly groups: readonly NearGroup[];
  /** False where a column has too many values to look for single letters that are off. */
  readonly areLettersCompared: boolean;
};

/** Beyond so many values a column holds names or numbers of its own for each object, not words. */
const MOST_COMPARED = 5000;
/** How many forms are looked up in one step. */
const STEP_FORMS = 1000;

/** Groups of values that are nearly the same. They are only offered: nothing is merged unless somebody says so. */
export function findNearValues(facet: Facet): NearGroups {
  return finishSteps(searchNearValues(facet));
}

/** The same search in steps of about a millisecond: over thousands of values it takes a second or more. */
export function* searchNearValues(facet: Facet): InSteps<NearGroups> {
  const values: { text: string; count: number }[] = [];
  for (const [place, count] of facet.counts.entries()) {
    const text = facet.valueAt(place);
    if (typeof text === "string" && text !== "") values.push({ text, count });
  }
  const forms = yield* mapInSteps(values, ({ text }) => foldedForm(text));
  const groups = createGroups(values.length);
  const areLettersCompared = values.length <= MOST_COMPARED;
  yield* joinEqual(groups, forms);
  yield* joinEqual(groups, yield* mapInSteps(values, ({ text }) => skeleton(text)));
  yield* joinEqual(groups, yield* mapInSteps(values, ({ text }) => skeleton(smallLetters(text))));
  yield* joinPlurals(groups, forms);
  if (areLettersCompared) for (const [one, other] of yield* slipPairs(forms)) groups.join(one, other);
  const found = yield* mapInSteps(groups.all(), (places): NearGroup => {
    const members = places.flatMap((place) => values[place] ?? []);
    const [first, ...others] = members;
    const kinds = new Set(others.flatMap(({ text }) => nearKinds(first?.text ?? "", text)));
    return { values: members, kinds: [...kinds] };
  });
  return { groups: found, areLettersCompared };
}

/** The reasons why two values are nearly the same; `letter` where there is no other. */
function nearKinds(one: string, other: string): readonly NearKind[] {
  if (one.normalize("NFC") === other.normalize("NFC")) return ["normal-form"];
  const [oneNoBlanks, otherNoBlanks] = [withoutBlanks(one), withoutBlanks(other)];
  if (oneNoBlanks === otherNoBlanks) return ["blanks"];
  if (smallLetters(one) === smallLetters(other)) return ["case"];
  if (smallLetters(oneNoBlanks) === smallLetters(otherNoBlanks)) return ["blanks", "case"];
  const isDrawnAlike = skeleton(one) === skeleton(other);
  if (isDrawnAlike || skeleton(smallLetters(one)) === skeleton(smallLetters(other))) return ["look-alike"];
  const [form, otherForm] = [foldedForm(one), foldedForm(other)];
  return isPlural(form, otherForm) || isPlural(otherForm, form) ? ["plural"] : ["letter"];
}

/** Without case, and with single blanks within words' spaces only. */
function foldedForm(text: string): string {
  return smallLetters(withoutBlanks(text).normalize("NFKC"));
}

function withoutBlanks(text: string): string {
  return text
    .replace(/[\p{Default_Ignorable_Code_Point}]+/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

type Groups = {
  readonly join: (one: number, other: number) => void;
  /** The groups with more than one member, ordered by their first member; members in their order. */
  readonly all: () => readonly (readonly number[])[];
};

function createGroups(size: number): Groups {
  const parents = Int32Array.from({ length: size }, (_, index) => index);
  const rootOf = (place: number): number => {
    let root = place;
    while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
    parents[place] = root;
    return root;
  };
  return {
    join: (one, other) => {
      const [first, second] = [rootOf(one), rootOf(other)];
      parents[Math.max(first, second)] = Math.min(first, second);
    },
    all: () => {
      const members = new Map<number, number[]>();
      for (let place = 0; place < size; place += 1) {
        const root = rootOf(place);
        const group = members.get(root);
        if (group) group.push(place);
        else members.set(root, [place]);
      }
      return [...members.values()].filter(({ length }) => length > 1);
    },
  };
}

function* joinEqual(groups: Groups, forms: readonly string[]): InSteps<void> {
  const first = new Map<string, number>();
  for (const [place, form] of forms.entries()) {
    if (place % STEP_FORMS === 0) yield;
    const known = first.get(form);
    if (known === undefined) first.set(form, place);
    else groups.join(known, place);
  }
}

function* joinPlurals(groups: Groups, forms: readonly string[]): InSteps<void> {
  const places = new Map<string, number>();
  for (const [place, form] of forms.entries()) {
    if (place % STEP_FORMS === 0) yield;
    places.set(form, place);
  }
  for (const [place, form] of forms.entries()) {
    if (place % STEP_FORMS === 0) yield;
    for (const plural of [`${form}s`, `${form}es`, `${form.replace(/y$/, "ies")}`]) {
      const other = places.get(plural);
      if (other !== undefined && other !== place && /\p{L}$/u.test(form)) groups.join(place, other);
    }
  }
}
