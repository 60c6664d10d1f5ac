import type { CellName } from "../draft/edit.ts";
import type { TemplateFault } from "../fields/template.ts";
import type { InvisibleKind } from "../text/invisible.ts";

/** The place of an issue: a cell of a row, or the draft as a whole. */
export type IssuePlace = { readonly rowId: number; readonly cell: CellName } | "draft";

/** The kind of an issue, as a code with the details for its sentence. */
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
  /** The key nearly equals one of the platform's standard keys. */
  | { readonly code: "nearly-standard"; readonly standardKey: string }
  /** The value isn't listed for a strict standard field. */
  | { readonly code: "not-listed"; readonly values: readonly string[] }
  /** The user changed a key that the platform sets itself. `description` explains the key. */
  | { readonly code: "locked-key"; readonly description: string }
  | { readonly code: "many-characters"; readonly characters: number; readonly characterLimit: number }
  | TemplateFault
  /** The draft lacks these required keys of the team's template. */
  | { readonly code: "template-missing"; readonly keys: readonly string[] }
  /** The value of a required key is still empty. */
  | { readonly code: "template-empty" }
  /** The template allows no other keys. `nearKey` is the key of the template that it nearly equals. */
  | { readonly code: "template-unknown-key"; readonly nearKey: string | undefined };

/** A remark about the user's data. `block` prevents a submit, `warn` doesn't. */
export type Issue = IssueProblem & {
  readonly severity: "block" | "warn";
  readonly place: IssuePlace;
  /** The row's current key; "" for the draft as a whole. */
  readonly key: string;
};
