import { cellText } from "../object/metadata.ts";
import { isComment, isSectionName, whyPassed } from "./head-rows.ts";
import type { PassedRow } from "./table-reading.ts";
import { filledColumns, type TableSurvey } from "./table-survey.ts";
import { isUnitsRow } from "./unit-rows.ts";

/** The rows below a header that are read, and those that are passed over. */
export type Body = {
  /** The rows that are read, at most the first 5,000: enough for a judgement and for offers to the person. */
  readonly rows: readonly number[];
  readonly rowCount: number;
  readonly endRow: number;
  readonly passedOver: readonly PassedRow[];
  readonly unitsRow: number | undefined;
};

const MOST_ROWS = 5000;

/**
 * The rows below a header (or from the top, without one) up to the next section or the end: all rows with
 * text, except comments and a row of units right under a sheet's header. Below the header of our own exports
 * (`exact`) every row is read.
 */
export function bodyRows(
  survey: TableSurvey,
  headerRow: number | undefined,
  kind: "sheet" | "list" | "exact",
): Body {
  const from = headerRow === undefined ? 0 : headerRow + 1;
  const passedOver: PassedRow[] = [];
  for (let row = 0; row < from - 1; row += 1) {
    const why = whyPassed(survey, row) ?? "above";
    if (why !== "empty") passedOver.push({ row, why });
  }
  const unitsRow = kind === "sheet" && headerRow !== undefined && isUnitsRow(survey, from) ? from : undefined;
  if (unitsRow !== undefined) passedOver.push({ row: unitsRow, why: "units" });
  const rows: number[] = [];
  let rowCount = 0;
  let endRow = survey.rows.length;
  for (let row = unitsRow === undefined ? from : unitsRow + 1; row < survey.rows.length; row += 1) {
    const cells = survey.rows[row];
    // A row with several cells is read. Nearly all rows have several, so this quick test saves the call.
    const hasSeveral = cells !== undefined && cells.length > 1 && cells[0] !== "" && cells[1] !== "";
    const isRead = hasSeveral || kind === "exact";
    const why = isRead ? undefined : whyNotRead(survey, row, headerRow === undefined);
    if (why === "section" && headerRow !== undefined) {
      endRow = row;
      break;
    }
    if (why === undefined) {
      rowCount += 1;
      if (rowCount <= MOST_ROWS) rows.push(row);
    } else if (why !== "empty") passedOver.push({ row, why });
  }
  return { rows, rowCount, endRow, passedOver, unitsRow };
}

/** Why a row with a single cell or a blank first cell isn't read; undefined when it is read. */
function whyNotRead(survey: TableSurvey, row: number, isTop: boolean): PassedRow["why"] | undefined {
  const cells = survey.rows[row] ?? [];
  const first = cells.find((cell) => cell !== "");
  if (first === undefined) return "empty";
  const text = cellText(first).trim();
  if (text === "" && filledColumns(survey, row).length === 0) return "empty";
  const sign = text[0] ?? "";
  if (isTop && row === 0 && /^sep=/i.test(text) && cells.filter((cell) => cell !== "").length === 1)
    return "separator";
  if (sign !== "#" && sign !== "/" && sign !== "[" && !/^[A-Z ]{5,}$/.test(text)) return undefined;
  const count = filledColumns(survey, row).length;
  if (count === 1 && isSectionName(text)) return "section";
  return count === 1 && isComment(text, count) ? "comment" : undefined;
}
