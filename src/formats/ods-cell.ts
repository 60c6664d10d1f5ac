import type { SheetCell } from "./sheet-cell.ts";
import type { XmlAttributes } from "./xml-events.ts";

/** A cell of an OpenDocument table, collected while its parts arrive. */
export type OdsCell = {
  readonly attributes: XmlAttributes;
  /** The shown text, by paragraph. */
  readonly paragraphs: string[];
};

/** The file may ask for any number of blanks; nobody writes as many as this. */
const MOST_BLANKS = 1000;

/** The text of an element within a paragraph, such as a tab or blanks. */
export function textOfElement(name: string, attributes: XmlAttributes): string {
  if (name === "tab") return "\t";
  if (name === "line-break") return "\n";
  if (name !== "s") return "";
  const count = Number(attributes["text:c"] ?? 1);
  return " ".repeat(Math.min(Math.max(count, 1), MOST_BLANKS));
}

/**
 * The content of a cell. `stored` is the value in the file beside the shown text; a number shown with zeros
 * and fixed texts counts as shown.
 */
export function contentOfOdsCell({ attributes, paragraphs }: OdsCell): SheetCell | undefined {
  const shown = paragraphs.join("\n");
  const isFormula = attributes["table:formula"] !== undefined;
  if (attributes["calcext:value-type"] === "error" || (isFormula && ERROR.test(shown))) {
    return { stored: shown, shown, flag: "error" };
  }
  const type = attributes["office:value-type"];
  if (type === undefined) return isFormula && shown === "" ? NO_RESULT : shown;
  const stored = storedText(type, attributes, shown);
  if (stored === shown || (type === "float" && isPadded(stored, shown))) return shown;
  return shown === "" && type !== "string" ? { stored, shown, flag: "hidden" } : { stored, shown };
}

const ERROR = /^(?:#[A-Z/0]+[!?]?|Err:[0-9]{3})$/;
const NO_RESULT: SheetCell = { stored: "", shown: "", flag: "no-result" };

function storedText(type: string, attributes: XmlAttributes, shown: string): string {
  switch (type) {
    case "float":
    case "percentage":
    case "currency":
      return attributes["office:value"] ?? shown;
    case "date":
      return (attributes["office:date-value"] ?? shown).replace(/\.0+$/, "");
    case "time":
      return clockOfDuration(attributes["office:time-value"] ?? "") ?? shown;
    case "boolean":
      return attributes["office:boolean-value"]?.toUpperCase() ?? shown;
    default:
      return shown === "" ? (attributes["office:string-value"] ?? "") : shown;
  }
}

/** Is the shown text `00123` or `ID-00123` for 123, that is, one run of digits with that value? */
function isPadded(stored: string, shown: string): boolean {
  if (!/^-?[0-9]+$/.test(stored) || /[$€£¥%]/.test(shown)) return false;
  const digits = shown.match(/[0-9]+/g) ?? [];
  return digits.length === 1 && digits[0]?.replace(/^0+(?=[0-9])/, "") === stored.replace("-", "");
}

/** A time from an ISO duration: `PT12H30M05S` is 12:30:05. */
function clockOfDuration(duration: string): string | undefined {
  const [, hours, minutes, seconds, fraction = ""] =
    /^PT(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)([.,][0-9]+)?S)?$/.exec(duration) ?? [];
  if (hours === undefined && minutes === undefined && seconds === undefined) return undefined;
  const clock = [hours, minutes, seconds].map((part = "0") => part.padStart(2, "0")).join(":");
  return clock + fraction.replace(",", ".").replace(/\.?0+$/, "");
}
