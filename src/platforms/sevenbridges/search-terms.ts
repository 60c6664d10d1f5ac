import type { SearchTerm } from "#core/search/search-term.ts";

type Parameter = readonly [name: string, value: string];

/** The search terms as parameters of `GET /files` (documented): name and tag first, then keys. */
export function searchParameters(terms: readonly SearchTerm[]): Parameter[] {
  return [
    ...terms.flatMap((term): Parameter[] => (term.kind === "name" ? [["name", term.text]] : [])),
    ...terms.flatMap((term): Parameter[] => (term.kind === "tag" ? [["tag", term.text]] : [])),
    ...terms.flatMap((term): Parameter[] =>
      term.kind === "key-is" ? [[`metadata.${term.key}`, term.value]] : [],
    ),
  ];
}
