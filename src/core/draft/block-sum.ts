import { utf8Length } from "../text/utf8.ts";
import { blockTexts, type CellBlock } from "./cell-block.ts";
import type { Draft } from "./draft.ts";

/** The sums over a block of cells. */
export type BlockSum = {
  /** The length of all texts together, in UTF-8. */
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
