import { format as formatNumber } from "numfmt";
import { isoOfSerial } from "./serial-date.ts";
import type { SheetCell } from "./sheet-cell.ts";

/** A number format. */
export type NumberFormat = {
  readonly pattern: string;
  /**
   * `general`: shown as typed. `padded`: only zeros and fixed texts, so that the shown form is the value
   * (00123, ID-00123).
   */
  readonly kind: "general" | "padded" | "date" | "time" | "date-time" | "elapsed" | "other";
};

/** Parts of a format that print themselves: quoted and escaped characters, and signs that need no quotes. */
const FIXED = /"[^"]*"|\\.|_.|\*.|[-+()/: ]/g;
const BRACKETS = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
const CURRENCY = /[$€£¥]/;

export function numberFormatOf(pattern: string): NumberFormat {
  return { pattern, kind: kindOf(pattern) };
}

function kindOf(pattern: string): NumberFormat["kind"] {
  if (pattern === "" || pattern === "@" || /^(?:\[[^\]]*\])*general$/i.test(pattern)) return "general";
  const marks = pattern.replace(BRACKETS, "").replace(/"[^"]*"|\\.|_.|\*./g, "");
  const [positive = ""] = marks.split(";");
  if (/\[(?:h+|m+|s+)\]/i.test(positive)) return "elapsed";
  const hasTime = /[hs]/i.test(positive);
  const hasDate = /[yd]/i.test(positive) || (/m/i.test(positive) && !hasTime);
  if (hasDate) return hasTime ? "date-time" : "date";
  if (hasTime) return "time";
  if (CURRENCY.test(pattern)) return "other";
  const sections = pattern
    .replace(/\[[^\]]*\]/g, "")
    .split(";")
    .slice(0, 3);
  const isPadded = sections.every((section) => /^0+$/.test(section.replace(FIXED, "")));
  return isPadded ? "padded" : "other";
}

/** A number of a workbook in stored and shown form; `raw` is its text in the file. */
export function cellOfNumber(raw: string, format: NumberFormat, is1904: boolean): SheetCell {
  const value = Number(raw);
  if (raw.trim() === "" || Number.isNaN(value)) return raw;
  const whole = fullText(raw, value);
  if (format.kind === "general") {
    return formsOf(whole, fullText("", Number(value.toPrecision(15))));
  }
  const isDay = format.kind === "date" || format.kind === "date-time";
  const shown = shownText(format.pattern, isDay && is1904 ? value + DAYS_TO_1904 : value);
  if (format.kind === "padded") return isShortInteger(value) ? shown : formsOf(whole, shown);
  if (format.kind === "other") {
    return shown === "" ? { stored: whole, shown, flag: "hidden" } : formsOf(whole, shown);
  }
  return formsOf(isoOfSerial(value, format.kind, is1904) ?? whole, shown);
}

/** Is it an integer that a format prints in full? Formats print fifteen digits and then zeros. */
function isShortInteger(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e15;
}

function formsOf(stored: string, shown: string): SheetCell {
  return stored === shown ? stored : { stored, shown };
}

/** A number with all its digits, without an exponent (where it can be avoided) and without rounding. */
function fullText(raw: string, value: number): string {
  // The file has more digits than a double can represent, so its own text is used.
  if (/^-?[0-9]{16,}$/.test(raw)) return raw;
  const text = String(value);
  const [digits = "", exponentText] = text.split("e");
  if (exponentText === undefined) return text;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > 20) return text.toUpperCase();
  return exponent > 0 ? BigInt(value).toString() : smallText(digits, -exponent);
}

function smallText(digits: string, zeros: number): string {
  const sign = digits.startsWith("-") ? "-" : "";
  return `${sign}0.${"0".repeat(zeros - 1)}${digits.replace(/[-.]/g, "")}`;
}

function shownText(pattern: string, value: number): string {
  try {
    return formatNumber(pattern, value);
  } catch {
    return fullText("", value);
  }
}

/** The days between the starts of the two calendars of workbooks. */
const DAYS_TO_1904 = 1462;
