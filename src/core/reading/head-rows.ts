import { isObjectLike } from "./object-names.ts";
import { ownHeaderColumn } from "./own-header.ts";
import type { PassedWhy } from "./table-reading.ts";
import { filledColumns, type TableSurvey, textAt } from "./table-survey.ts";

/** The number of rows from the top in which a header is looked for. */
const HEAD_ROWS = 60;
const MOST_HEADS = 12;
/** A row with less than this share of the next row's cells may be a title above the table. */
const NARROW_SHARE = 0.75;

/** Names of the sections of an ISA-Tab investigation file. */
const INVESTIGATION_SECTIONS = new Set([
  ...["ONTOLOGY SOURCE REFERENCE", "INVESTIGATION", "INVESTIGATION PUBLICATIONS", "INVESTIGATION CONTACTS"],
  ...["STUDY", "STUDY DESIGN DESCRIPTORS", "STUDY PUBLICATIONS", "STUDY FACTORS", "STUDY ASSAYS"],
  ...["STUDY PROTOCOLS", "STUDY CONTACTS"],
]);

/**
 * Rows that could be the header: the first row after passed-over ones, a row much wider than the one above,
 * and the header of our own exports.
 */
export function findHeads(survey: TableSurvey): readonly number[] {
  const heads: number[] = [];
  let isStart = true;
  for (let row = 0; row < Math.min(survey.rows.length, HEAD_ROWS); row += 1) {
    if (whyPassed(survey, row)) {
      isStart = true;
      continue;
    }
    if (isStart || isWider(survey, row) || ownHeaderColumn(survey, row) !== undefined) heads.push(row);
    isStart = false;
    if (heads.length === MOST_HEADS) break;
  }
  return heads;
}

/** Why the form of a row near the top rules it out as the header; undefined when it doesn't. */
export function whyPassed(survey: TableSurvey, row: number): PassedWhy | undefined {
  const filled = filledColumns(survey, row);
  const [first] = filled;
  if (first === undefined) return "empty";
  const text = textAt(survey, row, first).trim();
  if (filled.length === 1 && /^sep=/i.test(text)) return "separator";
  if (isComment(text, filled.length)) return "comment";
  if (filled.length === 1 && isSectionName(text)) return "section";
  if (isSpread(survey, row, filled.length)) return "section";
  return filled.length === 1 && hasWiderRowBelow(survey, row) ? "title" : undefined;
}

/** Is the text the name of a section, as `[Data]` in a sample sheet or `STUDY` in an investigation file? */
export function isSectionName(text: string): boolean {
  return /^\[[^\]]+\]$/.test(text) || isInvestigationSection(text);
}

export function isInvestigationSection(text: string): boolean {
  return INVESTIGATION_SECTIONS.has(text);
}

/** `#SampleID` with further headings beside it is a header; `# a remark`, or a cell alone, is a comment. */
export function isComment(text: string, filledCount: number): boolean {
  if (text.startsWith("//")) return true;
  return text.startsWith("#") && (filledCount === 1 || /^#[#\s!]/.test(text));
}

/** Does the row name groups of columns: a few cells above a row of distinct names? */
function isSpread(survey: TableSurvey, row: number, filledCount: number): boolean {
  if (filledCount < 2) return false;
  const below = filledColumns(survey, row + 1);
  if (filledCount * 2 > below.length || row + 2 >= survey.rows.length) return false;
  const texts = below.map((column) => textAt(survey, row + 1, column).trim());
  const isNamelike = (text: string) => Number.isNaN(Number(text)) && !isObjectLike(text);
  return new Set(texts).size === texts.length && texts.every(isNamelike);
}

function hasWiderRowBelow(survey: TableSurvey, row: number): boolean {
  for (let below = row + 1; below < Math.min(row + HEAD_ROWS, survey.rows.length); below += 1) {
    if (filledColumns(survey, below).length > 1) return true;
  }
  return false;
}

/** Is a row much wider than the one above, and the next one as wide as it? */
function isWider(survey: TableSurvey, row: number): boolean {
  if (row === 0) return false;
  const count = filledColumns(survey, row).length;
  if (filledColumns(survey, row - 1).length >= count * NARROW_SHARE) return false;
  return row + 1 >= survey.rows.length || filledColumns(survey, row + 1).length >= count * NARROW_SHARE;
}
