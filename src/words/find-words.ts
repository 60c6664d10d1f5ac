import type { SearchProblem } from "#core/read-search.ts";
import type { SearchTerm } from "#core/search-term.ts";
import type { ProjectSummary } from "#platforms/port.ts";
import { countOf } from "./plural.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";

/** A term of a search, as a chip says it. */
export function termPhrase(term: SearchTerm): string {
  switch (term.kind) {
    case "name":
      return `${term.isGlob ? "name like" : "name is"} ${quotedText(term.text)}`;
    case "key-is":
      return `${quotedKey(term.key)} is ${quotedText(term.value)}`;
    case "key-present":
      return `has ${quotedKey(term.key)}`;
    case "key-lacking":
      return `lacks ${quotedKey(term.key)}`;
    default:
      return `${term.kind} is ${quotedText(term.text)}`;
  }
}

export const SEARCH_HINT =
  "*.bam · tag:atlas · class:file · tissue = Liver · has:sample_id · lacks:batch · quotes around blanks";

export function searchProblemSentence(problem: SearchProblem): string {
  switch (problem.code) {
    case "open-quote":
      return "A quote isn't closed: it was read up to the end.";
    case "nothing-after":
      return `Nothing follows ${problem.field}: and so it was left out.`;
    case "no-key":
      return "An equals sign has no key before it, and was left out. Put a name with = in quotes.";
  }
}

/** Why a search can't find anything here. */
export function nobodySentence(terms: readonly SearchTerm[], platform: string): string {
  const phrases = terms.map(termPhrase).join(", ");
  return `There is no such thing on ${platform}: ${phrases}. Nothing was asked; take it out of the search.`;
}

/** What the platform can't be asked for, and who looks instead. */
export function pageShareSentence(terms: readonly SearchTerm[], platform: string): string {
  const phrases = terms.map(termPhrase).join(", ");
  return `${platform} can't search for this, so this page looks through its list, object by object: ${phrases}.`;
}

export const THIS_FOLDER_ONLY = "Only this folder was searched: the platform doesn't look into those below.";

export type ListCount = {
  readonly shown: number;
  /** Of so many that the platform gave. */
  readonly searched: number;
  /** Does this page itself leave some out? */
  readonly isFiltered: boolean;
  /** Is there more to come? */
  readonly hasMore: boolean;
};

/** How many there are, as far as is known: `1,000 so far`. */
export function listCount({ shown, searched, isFiltered, hasMore }: ListCount): string {
  if (isFiltered) {
    const among = hasMore ? `searched ${grouped(searched)} so far` : `searched all ${grouped(searched)}`;
    return `${grouped(shown)} found, ${among}`;
  }
  return hasMore ? `${grouped(shown)} so far` : `${grouped(shown)} in all`;
}

export function selectedCount(count: number): string {
  return `${grouped(count)} selected`;
}

/** What may be done in a project, known before it is opened. */
export function rightsPhrase({ canWrite, rights }: Omit<ProjectSummary, "id" | "name">): string {
  if (canWrite === undefined) return "rights not listed";
  const can = canWrite ? "can write" : "read only";
  return rights === undefined ? can : `${can} (${rights})`;
}

export function projectCount(count: number, hasMore: boolean): string {
  return hasMore ? `${countOf(count, "project")} so far` : countOf(count, "project");
}

function grouped(count: number): string {
  return count.toLocaleString("en");
}
