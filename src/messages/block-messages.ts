import type { BlockSum } from "#core/draft/block-sum.ts";
import type { BlockReport } from "#engine/draft/draft-view.ts";
import { blockText } from "./compiled/block.ts";

/** The size of a selection: `6 cells in 3 rows selected`. */
export function selectionSentence(cells: number, rows: number): string {
  return blockText("selected", { cells, rows });
}

/** The sums over the selected cells: `42 bytes · 2 distinct values`. */
export function sumSentence({ bytes, distinct }: BlockSum): string {
  return `${blockText("bytes", { count: bytes })} · ${blockText("distinct", { count: distinct })}`;
}

/** The result of a change to the selected cells, with the reasons for skipped ones. */
export function reportSentence(report: BlockReport): string {
  if (report.deed === "refused") return blockText(report.reason ? `refused-${report.reason}` : "refused");
  if (report.deed === "copy-link") return blockText("did-copy-link");
  const { deed, count } = report;
  return [blockText(`did-${deed}`, { count }), ...skippedWords(report)].join(" · ");
}

function skippedWords({ deed, skipped }: Exclude<BlockReport, { deed: "refused" | "copy-link" }>): string[] {
  const { key, removed, "not-text": notText } = skipped;
  const keysKept = deed === "clear" || deed === "cut" ? "keys-not-emptied" : "keys-not-filled";
  const words: string[] = [];
  if (key > 0) words.push(blockText(keysKept, { count: key }));
  if (removed > 0) words.push(blockText("nulls-skipped", { count: removed }));
  if (notText > 0) words.push(blockText("not-text-skipped", { count: notText }));
  return words;
}
