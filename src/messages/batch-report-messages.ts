import { batchText } from "./compiled/batch.ts";

/** A change of many cells of the sheet, as far as its sentence depends on it. */
export type BlockReportFacts =
  | {
      readonly deed: "paste" | "fill" | "clear" | "cut" | "remove" | "restore" | "revert" | "mend";
      readonly cells: number;
      readonly left: Readonly<Record<"not-text" | "read-only" | "empty" | "no-room", number>>;
    }
  | { readonly deed: "copy"; readonly cells: number }
  | {
      readonly deed: "refused";
      readonly why: "locked" | "too-large" | "not-text" | "read-only" | "clipboard" | "copying" | "scattered";
    };

const REASONS = ["no-room", "empty", "not-text", "read-only"] as const;

/** `12 cells pasted · 3 left: not text` */
export function blockReportSentence(report: BlockReportFacts): string {
  if (report.deed === "refused") return batchText(`refused-${report.why}`);
  const done = batchText(`did-${report.deed}`, { count: report.cells });
  if (report.deed === "copy") return done;
  const { left } = report;
  const reasons = REASONS.filter((reason) => left[reason] > 0);
  return [done, ...reasons.map((reason) => batchText(`left-${reason}`, { count: left[reason] }))].join(" · ");
}
