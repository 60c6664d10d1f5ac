import { getFormatFromId } from "numfmt";
import { type NumberFormat, numberFormatOf } from "./number-texts.ts";
import { createTableBudget } from "./table-budget.ts";
import { readXmlEvents } from "./xml-events.ts";

type Pieces = AsyncIterable<Uint8Array>;

/** `_x000D_` stands for a character that XML can't contain. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

export function withoutEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** The texts that cells of all sheets refer to by number. Phonetic readings aren't part of a text. */
export async function readSharedStrings(pieces: Pieces): Promise<readonly string[]> {
  const budget = createTableBudget();
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let isPhonetic = false;
  await readXmlEvents(pieces, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") isPhonetic = true;
      if (name === "t") isText = !isPhonetic;
    },
    text: (more) => {
      if (isText) text += more;
    },
    close: (name) => {
      if (name === "t") isText = false;
      if (name === "rPh") isPhonetic = false;
      if (name !== "si") return;
      budget.addCells(1);
      strings.push(withoutEscapes(text));
    },
  });
  return strings;
}

/** The number format of each style that cells refer to. */
export async function readNumberFormats(pieces: Pieces): Promise<readonly NumberFormat[]> {
  const patterns = new Map<string, string>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  await readXmlEvents(pieces, {
    open: (name, attributes) => {
      if (name === "numFmt") patterns.set(attributes["numFmtId"] ?? "", attributes["formatCode"] ?? "");
      if (name === "cellXfs") isInCells = true;
      if (name !== "xf" || !isInCells) return;
      const id = attributes["numFmtId"] ?? "0";
      formats.push(numberFormatOf(patterns.get(id) ?? builtInPattern(Number(id))));
    },
    text: () => undefined,
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return formats;
}

/** The last number of a built-in format. */
const LAST_BUILT_IN = 49;

/** In East Asian workbooks these numbers are dates whose form depends on the language. */
function isEastAsianDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

function builtInPattern(id: number): string {
  if (isEastAsianDate(id)) return id === 32 || id === 33 ? "h:mm:ss" : "yyyy-mm-dd";
  return id <= LAST_BUILT_IN ? getFormatFromId(id) : "General";
}
