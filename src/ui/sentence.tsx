import { Fragment, type ReactNode } from "react";

export type SentenceProps = {
  /** The pieces that `…Text.parts()` returns: texts, and the names of the slots between them. */
  readonly parts: readonly (string | { readonly slot: string })[];
  /** What stands in each slot. */
  readonly slots: Readonly<Record<string, ReactNode>>;
};

/** A sentence with elements in it, in the order in which its language wants them. */
export function Sentence({ parts, slots }: SentenceProps) {
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence have no other name, and never change places.
    <Fragment key={index}>{typeof part === "string" ? part : slots[part.slot]}</Fragment>
  ));
}
