import type { CellName } from "../draft/edit.ts";
import type { TemplateFault } from "../fields/template.ts";
import type { InvisibleKind } from "../text/invisible.ts";

/** Where an issue is: a cell of a row, or the draft as a whole. */
export type IssuePlace = { readonly rowId: number; readonly cell: CellName } | "draft";

/** What is wrong, as a code with what a sentence about it needs. */
export type IssueProblem =
  | {
      readonly code: "too-long";
      readonly bytes: number;
      readonly byteLimit: number;
    }
  | { readonly code: "empty-key" }
  | { readonly code: "duplicate-key" }
  | { readonly code: "lone-surrogate"; readonly index: number }
  | { readonly code: "too-many-pairs"; readonly pairs: number; readonly pairLimit: number }
  | { readonly code: "outer-blank"; readonly side: "start" | "end" | "both" }
  | { readonly code: "invisible"; readonly kinds: readonly InvisibleKind[] }
  | { readonly code: "same-but-case"; readonly otherKey: string }
  | { readonly code: "look-alike"; readonly otherKey: string }
  | { readonly code: "not-nfc" }
  | { readonly code: "looks-like-token" }
  /** Nearly one of the platform's standard keys, and none itself. */
  | { readonly code: "nearly-standard"; readonly standardKey: string }
  /** Not one of the values that a standard field is meant to have. */
  | { readonly code: "not-listed"; readonly values: readonly string[] }
  /** Changed by the user, though the platform sets it itself. `description`: what it is. */
  | { readonly code: "locked-key"; readonly description: string }
  | { readonly code: "many-characters"; readonly characters: number; readonly characterLimit: number }
  | TemplateFault
  /** Required keys of the team's template that no pair has. */
  | { readonly code: "template-missing"; readonly keys: readonly string[] }
  /** A required key whose value the user has yet to fill in. */
  | { readonly code: "template-empty" }
  /** Not in a template that allows no others; `nearKey` is nearly the same and in it. */
  | { readonly code: "template-unknown-key"; readonly nearKey: string | undefined };

/** Something about the user's data. `block` stops the submit, `warn` doesn't. */
export type Issue = IssueProblem & {
  readonly severity: "block" | "warn";
  readonly place: IssuePlace;
  /** The key of the row as it stands; "" for the draft as a whole. */
  readonly key: string;
};
