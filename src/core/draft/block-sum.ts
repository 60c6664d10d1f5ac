import { utf8Length } from "../text/utf8.ts";
import { blockTexts, type CellBlock } from "./cell-block.ts";
import type { Draft } from "./draft.ts";

/** What a block of cells holds together. */
export type BlockSum = {
  /** Of all texts, in UTF-8. */
  readonly bytes: number;
  /** How many different texts there are. */
  readonly distinct: number;
};

export function sumOfBlock(draft: Draft, block: CellBlock): BlockSum {
  const texts = blockTexts(draft, block).flat();
  return {
    bytes: texts.reduce((bytes, text) => bytes + utf8Length(text), 0),
    distinct: new Set(texts).size,
  };
}
