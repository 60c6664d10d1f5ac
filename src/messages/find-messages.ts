import type { SearchProblem } from "#core/search/read-search.ts";
import type { SearchTerm } from "#core/search/search-term.ts";
import type { ProjectSummary } from "#platforms/port.ts";
import { findText } from "./compiled/find.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";

/** A term of a search as a chip shows it. */
export function termPhrase(term: SearchTerm): string {
  switch (term.kind) {
    case "name":
      return findText(term.isGlob ? "term-name-like" : "term-name", { text: quotedText(term.text) });
    case "name-part":
      return findText("term-name-part", { text: quotedText(term.text) });
    case "key-is":
      return findText("term-key-is", { key: quotedKey(term.key), value: quotedText(term.value) });
    case "key-present":
    case "key-lacking":
      return findText(`term-${term.kind}`, { key: quotedKey(term.key) });
    default:
      return findText(`term-${term.kind}`, { text: quotedText(term.text) });
  }
}

export function searchProblemSentence(problem: SearchProblem): string {
  if (problem.code === "nothing-after") return findText("nothing-after", { field: problem.field });
  return findText(problem.code === "no-key" ? "no-key" : "open-quote");
}

/** Why a search can't find anything on this platform. */
export function nobodySentence(terms: readonly SearchTerm[], platform: string): string {
  return findText("no-such-thing", { platform, terms: phrases(terms) });
}

/** Which terms the platform can't search for, so that the page filters by them. */
export function pageShareSentence(terms: readonly SearchTerm[], platform: string): string {
  const looks = findText("page-looks", { platform, terms: phrases(terms) });
  const hasPart = terms.some(({ kind }) => kind === "name-part");
  return hasPart ? `${looks} ${findText("whole-name-is-faster", { platform })}` : looks;
}

function phrases(terms: readonly SearchTerm[]): string {
  return terms.map(termPhrase).join(", ");
}

export type ListCount = {
  readonly shown: number;
  /** The number of objects that the platform listed. */
  readonly searched: number;
  /** True when the page itself filters the list. */
  readonly isFiltered: boolean;
  /** True when the list has further pages. */
  readonly hasMore: boolean;
  /** The number of all objects of the platform's list, where it gives one. */
  readonly total?: number | undefined;
};

/** The number of objects found so far: `1,000 loaded`, `1,000 of 2,000 loaded`. */
export function listCount({ shown, searched, isFiltered, hasMore, total }: ListCount): string {
  if (hasMore && total !== undefined && total >= searched) {
    return isFiltered
      ? findText("found-of-total", { shown, searched, total })
      : findText("so-far-of-total", { shown, total });
  }
  if (isFiltered) return findText(hasMore ? "found-so-far" : "found-in-all", { shown, searched });
  return findText(hasMore ? "so-far" : "in-all", { shown });
}

/** The rights in a project, known before it is opened. */
export function rightsPhrase({ canWrite, rights }: Omit<ProjectSummary, "id" | "name">): string {
  if (canWrite === undefined) return findText("rights-not-listed");
  if (rights === undefined) return findText(canWrite ? "can-write" : "read-only");
  return findText(canWrite ? "can-write-by" : "read-only-by", { rights });
}

export function projectCount(count: number, hasMore: boolean): string {
  return findText(hasMore ? "project-count-so-far" : "project-count", { count });
}
