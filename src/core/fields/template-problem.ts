/** Why a JSON value can't be a template, as a code with the details for its sentence. */
type TemplateFlaw =
  /** The schema isn't a JSON object. */
  | { readonly code: "not-a-schema" }
  /** `$schema` names a version that can't be read. */
  | { readonly code: "other-draft"; readonly schema: string }
  /** `type` is something other than an object. */
  | { readonly code: "not-of-object" }
  /** A property isn't text. */
  | { readonly code: "not-of-text"; readonly type: string }
  /** The schema has neither properties nor required keys. */
  | { readonly code: "no-keys" }
  /** The keyword restricts the data in a way that isn't checked. */
  | { readonly code: "other-keyword"; readonly keyword: string }
  | { readonly code: "other-format"; readonly format: string }
  | { readonly code: "malformed"; readonly wanted: Wanted }
  /** The reference leads to another document, which would have to be fetched. */
  | { readonly code: "remote-ref"; readonly ref: string }
  /** The reference leads to no place in this schema. */
  | { readonly code: "lost-ref"; readonly ref: string }
  | { readonly code: "circular-ref"; readonly ref: string }
  | { readonly code: "long-pattern"; readonly characters: number; readonly characterLimit: number }
  /** The pattern isn't a regular expression, or only a backtracking engine could run it. */
  | { readonly code: "bad-pattern"; readonly pattern: string; readonly said: string };

export type TemplateProblem = TemplateFlaw & {
  /** The place in the schema, as `#/properties/sample_id/pattern`. */
  readonly path: string;
};

/** The type that the schema needs at a place where it has another one. */
export type Wanted = "object" | "text" | "texts" | "count" | "true-or-false" | "schema";

/** A place within another place, as a JSON pointer in a fragment. */
export function pathWithin(path: string, key: string): string {
  return `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
