import type { BlankMeaning } from "#core/paste/paste-edit.ts";
import type { PasteClass } from "#core/paste/paste-plan.ts";
import type { SpreadsheetDamage } from "#core/paste/spreadsheet-damage.ts";
import type { TableReading } from "#core/paste/table-reading.ts";
import { countOf } from "./plural.ts";
import { foreignName } from "./value-words.ts";

type ClassKind = PasteClass["kind"];

/** Tones are those of the effects: what needs a decision has that of a reset. */
export type PasteTone = "added" | "changed" | "removed" | "reset" | "stays";

const CLASSES: Readonly<Record<ClassKind, { word: string; glyph: string; tone: PasteTone }>> = {
  added: { word: "added", glyph: "+", tone: "added" },
  changed: { word: "changed", glyph: "~", tone: "changed" },
  same: { word: "same", glyph: "·", tone: "stays" },
  blank: { word: "blank", glyph: "∅", tone: "stays" },
  missing: { word: "not in the paste", glyph: "−", tone: "removed" },
  "too-long": { word: "too long", glyph: "!", tone: "reset" },
  twice: { word: "twice", glyph: "!", tone: "reset" },
  "not-text": { word: "not text", glyph: "!", tone: "reset" },
  "no-key": { word: "without a key", glyph: "!", tone: "reset" },
  kept: { word: "kept", glyph: "!", tone: "reset" },
  locked: { word: "locked", glyph: "!", tone: "reset" },
  "no-room": { word: "without room", glyph: "!", tone: "reset" },
  "half-character": { word: "with half a character", glyph: "!", tone: "reset" },
};

/** In the order in which the preview counts them. */
export const PASTE_CLASSES = Object.keys(CLASSES) as readonly ClassKind[];

/** The word after a number: `12 added`, `1 too long`. */
export function pasteClassWord(kind: ClassKind): string {
  return CLASSES[kind].word;
}

/** Before a line, so that its class isn't colour alone. */
export function pasteClassGlyph(kind: ClassKind): string {
  return CLASSES[kind].glyph;
}

export function pasteClassTone(kind: ClassKind): PasteTone {
  return CLASSES[kind].tone;
}

const BLANK_NOTES: Readonly<Record<BlankMeaning, string>> = {
  leave: "blank: left alone",
  empty: 'blank: set to ""',
  remove: "blank: removed",
};

/** The class of a line with its numbers, and what blanks mean: `too long (412/300 bytes)`. */
export function pasteClassNote(found: PasteClass, blanks: BlankMeaning): string {
  switch (found.kind) {
    case "too-long": {
      const where = found.cell === "key" ? "key too long" : "too long";
      return `${where} (${found.bytes}/${found.byteLimit} bytes)`;
    }
    case "twice":
      return found.times === 2 ? "twice, choose one" : `${found.times} times, choose one`;
    case "not-text":
      return `not text but ${foreignName(found.type)}: tick to take its JSON`;
    case "kept":
      return `holds ${foreignName(found.type)}, which is kept`;
    case "locked":
      return "the platform sets it itself: tick to take it all the same";
    case "no-room":
      return `no room: up to ${found.pairLimit} pairs`;
    case "half-character":
      return "half a character, which can't be sent";
    case "blank":
      return BLANK_NOTES[blanks];
    case "missing":
      return "not in the paste: removed";
    default:
      return CLASSES[found.kind].word;
  }
}

const DAMAGE: Readonly<Record<SpreadsheetDamage, readonly [word: string, sentence: string]>> = {
  "formula-error": ["formula error", "This is a formula's error, not its result."],
  date: ["a date?", "A spreadsheet may have made this date of a name."],
  exponent: ["rounded?", "A spreadsheet may have rounded a long number."],
  digits: ["digits cut?", "A spreadsheet keeps 15 digits: the zeros may stand for others."],
  hashes: ["not shown?", "The column may have been too narrow to show the value."],
};

/** A word or two beside the class of a line. */
export function damageWord(damage: SpreadsheetDamage): string {
  return DAMAGE[damage][0];
}

export function damageSentence(damage: SpreadsheetDamage): string {
  return DAMAGE[damage][1];
}

/** `1 looks damaged by a spreadsheet` */
export function damageCount(count: number): string {
  return `${count} ${count === 1 ? "looks" : "look"} damaged by a spreadsheet`;
}

/** What a blank value may mean, in the order of danger. */
export const BLANK_MEANINGS: readonly { readonly value: BlankMeaning; readonly name: string }[] = [
  { value: "leave", name: "Leave alone" },
  { value: "empty", name: 'Set to ""' },
  { value: "remove", name: "Remove the key" },
];

/** How pairs lie in a table. */
export const LAYOUTS: readonly { readonly value: TableReading["kind"]; readonly name: string }[] = [
  { value: "columns", name: "A pair in each row" },
  { value: "rows", name: "Keys in a header row" },
];

/** A column or row in a list: `2: Value`. */
export function placeName(index: number, name: string | undefined): string {
  return name ? `${index + 1}: ${name}` : `${index + 1}`;
}

/** Where it came from and how much it is: `2 columns × 16 rows`. */
export function tableSize(columns: number, rows: number): string {
  return `${countOf(columns, "column")} × ${countOf(rows, "row")}`;
}

/** What Apply would do, beside it. */
export function applySentence(count: number): string {
  return count === 0 ? "Nothing is ticked" : `${countOf(count, "key")} will change in the draft`;
}

/** Why Apply waits. */
export function tooManySentence(count: number, limit: number): string {
  const more = `${count.toLocaleString("en")} keys are ticked`;
  return `${more}; up to ${limit.toLocaleString("en")} can land at once. Untick some, or choose another reading.`;
}

/** How far reading is: `Reading… 40 %, about 3 seconds left` */
export function readingSentence(fraction: number, leftMs?: number): string {
  if (fraction <= 0) return "Reading…";
  const share = `Reading… ${Math.round(fraction * 100)} %`;
  return leftMs === undefined ? share : `${share}, about ${countOf(Math.ceil(leftMs / 1000), "second")} left`;
}
