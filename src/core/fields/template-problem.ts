/** Why a JSON value is no template, as a code with what a sentence about it needs. */
type TemplateFlaw =
  /** The schema is something else than a JSON object. */
  | { readonly code: "not-a-schema" }
  /** A `$schema` that is none of those that can be read. */
  | { readonly code: "other-draft"; readonly schema: string }
  /** The schema doesn't describe an object: `type` is something else. */
  | { readonly code: "not-of-object" }
  /** A property that isn't text. */
  | { readonly code: "not-of-text"; readonly type: string }
  /** Neither properties nor required keys. */
  | { readonly code: "no-keys" }
  /** A rule that wouldn't be checked. */
  | { readonly code: "other-keyword"; readonly keyword: string }
  | { readonly code: "other-format"; readonly format: string }
  | { readonly code: "malformed"; readonly wanted: Wanted }
  /** It would have to be fetched. */
  | { readonly code: "remote-ref"; readonly ref: string }
  /** It points at nothing here. */
  | { readonly code: "lost-ref"; readonly ref: string }
  | { readonly code: "circular-ref"; readonly ref: string }
  | { readonly code: "long-pattern"; readonly characters: number; readonly characterLimit: number }
  /** It can't be read as a regular expression, or only by an engine that tries again and again. */
  | { readonly code: "bad-pattern"; readonly pattern: string; readonly said: string };

export type TemplateProblem = TemplateFlaw & {
  /** Where in the schema, as `#/properties/sample_id/pattern`. */
  readonly path: string;
};

/** What should stand in a place where something else does. */
export type Wanted = "object" | "text" | "texts" | "count" | "true-or-false" | "schema";

/** A place within another, as a JSON pointer in a fragment. */
export function pathWithin(path: string, key: string): string {
  return `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
