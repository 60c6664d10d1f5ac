import type { Metadata } from "../object/metadata.ts";

/** One thing that a search wants of an object. Several have to hold together. */
export type SearchTerm =
  /** With `isGlob` a `*` stands for any characters and a `?` for one; the case counts. */
  | { readonly kind: "name"; readonly text: string; readonly isGlob: boolean }
  /** The platform's word for what it is: `file`, `record`, `folder`, … */
  | { readonly kind: "class"; readonly text: string }
  /** A type that was given to it (DNAnexus). */
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "tag"; readonly text: string }
  /** A key holds just this text. */
  | { readonly kind: "key-is"; readonly key: string; readonly value: string }
  /** A key is there, whatever it holds. */
  | { readonly kind: "key-present"; readonly key: string }
  | { readonly kind: "key-lacking"; readonly key: string };

/** Kinds of terms that a platform may answer or not. */
export type SearchAspect = Exclude<SearchTerm["kind"], "name"> | "name" | "name-glob";

/**
 * What a platform doesn't look for itself, and who does: the page, in what the platform's lists hold, page by page; or
 * nobody, since there is no such thing on the platform.
 */
export type SearchRules = Readonly<Partial<Record<SearchAspect, "page" | "nobody">>>;

/** The terms of a search by who looks for them. */
export type SearchShare = {
  readonly platform: readonly SearchTerm[];
  readonly page: readonly SearchTerm[];
  readonly nobody: readonly SearchTerm[];
};

/** What a term is matched against. Folders have neither metadata nor tags nor types. */
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
 * A platform is asked for one term of a field: what it makes of two differs (Seven Bridges takes one *or* the
 * other), so further ones are looked for by the page.
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

/** Does the object have it? Where a list doesn't say, it hasn't. */
export function matchesTerm(object: Searched, term: SearchTerm): boolean {
  switch (term.kind) {
    case "name":
      return term.isGlob ? matchesGlob(term.text, object.name) : object.name === term.text;
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
  return "key" in term ? `key ${term.key}` : term.kind;
}

/** Goes back to the last `*` alone, so that no pattern takes longer than its length times the name's. */
function matchesGlob(glob: string, name: string): boolean {
  const wanted = Array.from(glob);
  const given = Array.from(name);
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < given.length; ) {
    if (wanted[at] === "*") {
      star = at++;
      resume = index;
    } else if (at < wanted.length && (wanted[at] === "?" || wanted[at] === given[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else {
      return false;
    }
  }
  return wanted.slice(at).every((sign) => sign === "*");
}
