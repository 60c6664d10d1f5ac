import type { TextTransform } from "../text/text-transform.ts";
import type { InSteps } from "./in-steps.ts";

/** The choice for objects that already have the key that a rename, a copy or a split would write. */
export type ClashChoice =
  /** The key that is there keeps its value; a rename removes the old key all the same. */
  | "keep"
  | "overwrite"
  /** The object is left as it is. */
  | "skip";

/** The text to find, and how; `text` is a regular expression where `isRegularExpression` is true. */
export type FindChoice = {
  readonly text: string;
  readonly isRegularExpression: boolean;
  readonly isWholeCell: boolean;
  readonly isCaseSensitive: boolean;
};

/** Texts for cells of one key, object by object; null removes the key. */
export type ColumnTexts = {
  readonly key: string;
  readonly ids: readonly string[];
  readonly texts: readonly (string | null)[];
};

/** Which cells a fill down writes to: those without the key, also those that hold "", or all of them. */
export type FillChoice = "absent" | "blank" | "all";

/**
 * One step over many objects, as data: what is done, and the ids of the objects that it is done to, never the filter by
 * which they were found. All verbs look at what is wanted now; what isn't text is never written over, nor copied as text.
 */
export type Operation =
  | {
      readonly verb: "set" | "set-where-absent" | "set-where-present";
      readonly key: string;
      readonly value: string;
      readonly ids: readonly string[];
    }
  | {
      readonly verb: "find-replace";
      readonly keys: readonly string[];
      readonly find: FindChoice;
      readonly replacement: string;
      readonly ids: readonly string[];
    }
  | {
      readonly verb: "transform";
      readonly keys: readonly string[];
      readonly transform: TextTransform;
      readonly ids: readonly string[];
    }
  /** Each cell gets the text of the nearest object above it that has one; `ids` are in the order shown. */
  | {
      readonly verb: "fill-down";
      readonly key: string;
      readonly fills: FillChoice;
      readonly ids: readonly string[];
    }
  | {
      readonly verb: "copy";
      readonly from: string;
      readonly key: string;
      readonly clash: ClashChoice;
      readonly ids: readonly string[];
    }
  /** `template`: text with keys in braces, `{case_id}-{tissue}`; a brace itself is written twice. */
  | {
      readonly verb: "compose";
      readonly key: string;
      readonly template: string;
      readonly ids: readonly string[];
    }
  /** The parts go to the keys of `into` in turn; the last one takes all that is left. The key itself stays. */
  | {
      readonly verb: "split";
      readonly key: string;
      readonly separator: string;
      readonly into: readonly string[];
      readonly clash: ClashChoice;
      readonly ids: readonly string[];
    }
  | {
      readonly verb: "rename";
      readonly key: string;
      readonly newKey: string;
      readonly clash: ClashChoice;
      readonly ids: readonly string[];
    }
  | { readonly verb: "remove"; readonly keys: readonly string[]; readonly ids: readonly string[] }
  /** Back to what was described. */
  | { readonly verb: "revert"; readonly keys: readonly string[]; readonly ids: readonly string[] }
  /** Several spellings of a value become one. */
  | {
      readonly verb: "merge-values";
      readonly key: string;
      readonly values: readonly string[];
      readonly into: string;
      readonly ids: readonly string[];
    }
  | {
      readonly verb: "write";
      readonly source: "cells" | "paste" | "manifest";
      readonly columns: readonly ColumnTexts[];
    };

export type Verb = Operation["verb"];

/** The ids of the objects that an operation names, in its order; of several columns those of the first come first. */
export function* idsInSteps(operation: Operation): InSteps<readonly string[]> {
  if (operation.verb !== "write") return operation.ids;
  const [only, ...others] = operation.columns;
  if (others.length === 0) return only?.ids ?? [];
  const named = new Set<string>();
  for (const { ids } of operation.columns) {
    yield;
    for (const id of ids) named.add(id);
  }
  return [...named];
}

/** The same operation without objects that aren't there: should they come later, it wasn't done to them. */
export function withoutMissing(operation: Operation, isThere: (id: string) => boolean): Operation {
  if (operation.verb !== "write") return { ...operation, ids: operation.ids.filter(isThere) };
  const columns = operation.columns.map(({ key, ids, texts }) => ({
    key,
    ids: ids.filter(isThere),
    texts: texts.filter((_text, index) => isThere(ids[index] ?? "")),
  }));
  return { ...operation, columns };
}

/** The numbers of changes that an operation makes, or would make. */
export type OperationCount = {
  /** Objects that change, and cells. */
  readonly objects: number;
  readonly cells: number;
  /** The numbers among those cells of keys that are new to the object, values that are replaced, and keys that are removed. */
  readonly added: number;
  readonly overwritten: number;
  readonly removed: number;
  /** Objects that are named and may be changed, and stay as they are. */
  readonly unchanged: number;
  /** Objects that have another value under the key that would be written; what becomes of them is the operation's choice. */
  readonly clashes: number;
  /** Cells that were left alone because what they hold isn't text. */
  readonly foreign: number;
  /** Objects that lack a text that a compose, copy or split would need. */
  readonly incomplete: number;
  /** Cells whose new value has more bytes than the platform takes. */
  readonly tooLong: number;
  readonly readOnly: number;
  /** Ids that the batch has no object for. */
  readonly notFound: number;
};

/** Why an operation can't be carried out at all. */
export type OperationProblem =
  | { readonly kind: "nothing-to-find" }
  /** The regular expression can't be used; who made the finder knows why. */
  | { readonly kind: "bad-expression" }
  | { readonly kind: "bad-template"; readonly index: number }
  | { readonly kind: "nothing-to-split-by" }
  /** The keys of a split are the same twice, or the key that is split. */
  | { readonly kind: "same-key"; readonly key: string };
