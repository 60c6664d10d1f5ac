import type { Metadata } from "../object/metadata.ts";
import { matchesName } from "./name-match.ts";

/** One condition on an object. An object must meet all terms of a search. */
export type SearchTerm =
  /** With `isGlob`, `*` matches any characters and `?` one character. Case counts. */
  | { readonly kind: "name"; readonly text: string; readonly isGlob: boolean }
  /** The name contains the text. Case doesn't count. */
  | { readonly kind: "name-part"; readonly text: string }
  /** The platform's class of the object: `file`, `record`, `folder`, … */
  | { readonly kind: "class"; readonly text: string }
  /** A type that somebody gave the object (DNAnexus). */
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "tag"; readonly text: string }
  /** The key has exactly this text. */
  | { readonly kind: "key-is"; readonly key: string; readonly value: string }
  /** The key exists, with any value. */
  | { readonly kind: "key-present"; readonly key: string }
  | { readonly kind: "key-lacking"; readonly key: string };

/** Kinds of terms that a platform may or may not support. */
export type SearchAspect = Exclude<SearchTerm["kind"], "name"> | "name" | "name-glob";

/**
 * Terms that a platform doesn't search for itself, and who does instead: the page filters the platform's
 * lists, or nobody does, because the platform has no such feature.
 */
export type SearchRules = Readonly<Partial<Record<SearchAspect, "page" | "nobody">>>;

/** The terms of a search, grouped by who searches for them. */
export type SearchShare = {
  readonly platform: readonly SearchTerm[];
  readonly page: readonly SearchTerm[];
  readonly nobody: readonly SearchTerm[];
};

/** The facts of an object that terms are matched against. Folders have no metadata, tags or types. */
export type Searched = {
  readonly name: string;
  readonly objectClass: string;
  readonly metadata?: Metadata;
  readonly tags?: readonly string[];
  readonly types?: readonly string[];
};

function searchAspect(term: SearchTerm): SearchAspect {
  return term.kind === "name" && term.isGlob ? "name-glob" : term.kind;
}

/**
 * Divides the terms. The platform gets at most one term per field, since platforms differ in how they combine
 * two (Seven Bridges joins them by *or*); the page filters by the others.
 */
export function shareSearch(terms: readonly SearchTerm[], rules: SearchRules): SearchShare {
  const share = { platform: [] as SearchTerm[], page: [] as SearchTerm[], nobody: [] as SearchTerm[] };
  const asked = new Set<string>();
  for (const term of terms) {
    const who = rules[searchAspect(term)] ?? "platform";
    const field = fieldOf(term);
    share[who === "platform" && asked.has(field) ? "page" : who].push(term);
    if (who === "platform") asked.add(field);
  }
  return share;
}

/** Does the object meet the term? A fact that the list doesn't contain counts as absent. */
export function matchesTerm(object: Searched, term: SearchTerm): boolean {
  switch (term.kind) {
    case "name":
      return matchesName({ kind: term.isGlob ? "glob" : "exact", text: term.text }, object.name);
    case "name-part":
      return matchesName({ kind: "contains", text: term.text }, object.name);
    case "class":
      return object.objectClass === term.text;
    case "type":
      return object.types?.includes(term.text) ?? false;
    case "tag":
      return object.tags?.includes(term.text) ?? false;
    case "key-is":
      return object.metadata?.get(term.key) === term.value;
    case "key-present":
      return object.metadata?.has(term.key) ?? false;
    case "key-lacking":
      return object.metadata !== undefined && !object.metadata.has(term.key);
  }
}

function fieldOf(term: SearchTerm): string {
  if ("key" in term) return `key ${term.key}`;
  return term.kind === "name-part" ? "name" : term.kind;
}
