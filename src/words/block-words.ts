import type { BlockReport } from "#engine/draft-view.ts";
import { countOf } from "./plural.ts";

/** What is selected: `6 cells in 3 rows selected`. */
export function selectionSentence(cells: number, rows: number): string {
  return `${countOf(cells, "cell")} in ${countOf(rows, "row")} selected`;
}

/** What was done to the selected cells, and why some stayed as they were. */
export function reportSentence(report: BlockReport): string {
  if (report.deed === "refused") return "Read only: nothing was changed";
  return [deedWords(report.deed, report.count), ...skippedWords(report)].join(" · ");
}

type Deed = Exclude<BlockReport["deed"], "refused">;

function deedWords(deed: Deed, count: number): string {
  switch (deed) {
    case "clear":
      return `${countOf(count, "value")} emptied`;
    case "cut":
      return `Cut: ${countOf(count, "value")} emptied`;
    case "fill":
      return `${countOf(count, "value")} filled`;
    case "paste":
      return `${countOf(count, "cell")} pasted over`;
    case "remove":
      return `${countOf(count, "row")} set to null`;
    case "restore":
      return `${countOf(count, "row")} taken back from null`;
    case "copy":
      return `${countOf(count, "cell")} copied`;
  }
}

function skippedWords({ deed, skipped }: Exclude<BlockReport, { deed: "refused" }>): string[] {
  const isEmptied = deed === "clear" || deed === "cut";
  const keyRule = isEmptied ? "Ctrl Backspace removes keys" : "no two may be the same";
  const words: string[] = [];
  if (skipped.key > 0) words.push(`${countOf(skipped.key, "key")} kept: ${keyRule}`);
  if (skipped.removed > 0) words.push(`${countOf(skipped.removed, "cell")} skipped: set to null`);
  if (skipped["not-text"] > 0) words.push(`${countOf(skipped["not-text"], "value")} skipped: not text`);
  return words;
}
