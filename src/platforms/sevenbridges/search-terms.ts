import type { SearchTerm } from "#core/search-term.ts";

/** The part of a `GET /files` that says what is looked for (doc): name and value of each parameter. */
export function searchParameters(terms: readonly SearchTerm[]): (readonly [name: string, value: string])[] {
  return terms.flatMap((term): (readonly [string, string])[] => {
    switch (term.kind) {
      case "name":
      case "tag":
        return [[term.kind, term.text]];
      case "key-is":
        return [[`metadata.${term.key}`, term.value]];
      default:
        return [];
    }
  });
}
