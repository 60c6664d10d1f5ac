/**
 * The damage that a spreadsheet is known to do to a text: `formula-error` in place of a result, `date` in place of a name
 * (a gene called SEP2), `exponent` and `digits` in place of a long number, `hashes` where a column was too narrow.
 */
export type SpreadsheetDamage = "formula-error" | "date" | "exponent" | "digits" | "hashes";

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)";
const PATTERNS: readonly (readonly [SpreadsheetDamage, RegExp])[] = [
  ["formula-error", /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|ERROR!|GETTING_DATA)$/],
  ["date", new RegExp(`^(?:[0-9]{1,2}-${MONTH}|${MONTH}-[0-9]{2})$`, "i")],
  ["exponent", /^-?[0-9](?:\.[0-9]+)?E[+-][0-9]{2,3}$/],
  ["digits", /^-?[1-9][0-9]{14}0+$/],
  ["hashes", /^#{3,}$/],
];

const LONGEST_DAMAGE = 40;

/** Is this likely what a spreadsheet made of something else? Only for a warning: it may well be meant. */
export function spreadsheetDamage(text: string): SpreadsheetDamage | undefined {
  if (text.length < 3 || text.length > LONGEST_DAMAGE) return undefined;
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
}
