import type { BlankMeaning } from "#core/paste/paste-edit.ts";
import type { PasteClass } from "#core/paste/paste-plan.ts";
import type { SpreadsheetDamage } from "#core/paste/spreadsheet-damage.ts";
import type { TableReading } from "#core/reading/table-reading.ts";
import { pasteText } from "./compiled/paste.ts";

type ClassKind = PasteClass["kind"];

/**
 * The colours of classes, which are those of effects; a class that needs a decision has the colour of a
 * reset.
 */
export type PasteTone = "added" | "changed" | "removed" | "reset" | "stays";

const CLASSES: Readonly<Record<ClassKind, { glyph: string; tone: PasteTone }>> = {
  added: { glyph: "+", tone: "added" },
  changed: { glyph: "~", tone: "changed" },
  same: { glyph: "·", tone: "stays" },
  blank: { glyph: "∅", tone: "stays" },
  missing: { glyph: "−", tone: "removed" },
  "too-long": { glyph: "!", tone: "reset" },
  twice: { glyph: "!", tone: "reset" },
  "not-text": { glyph: "!", tone: "reset" },
  "no-key": { glyph: "!", tone: "reset" },
  kept: { glyph: "!", tone: "reset" },
  locked: { glyph: "!", tone: "reset" },
  "no-room": { glyph: "!", tone: "reset" },
  "half-character": { glyph: "!", tone: "reset" },
};

/** The classes in the order in which the preview counts them. */
export const PASTE_CLASSES = Object.keys(CLASSES) as readonly ClassKind[];

/** The word after a number: `12 added`, `1 too long`. */
export function pasteClassWord(kind: ClassKind): string {
  return pasteText(`class-${kind}`);
}

/** The glyph of a line's class, so that colour isn't its only sign. */
export function pasteClassGlyph(kind: ClassKind): string {
  return CLASSES[kind].glyph;
}

export function pasteClassTone(kind: ClassKind): PasteTone {
  return CLASSES[kind].tone;
}

/** The class of a line with its numbers and the meaning of blanks: `too long (412/300 bytes)`. */
export function pasteClassNote(found: PasteClass, blanks: BlankMeaning): string {
  switch (found.kind) {
    case "too-long": {
      const { bytes, byteLimit } = found;
      return pasteText(found.cell === "key" ? "key-too-long" : "value-too-long", { bytes, byteLimit });
    }
    case "twice":
      return pasteText("several-times", { times: found.times });
    case "not-text":
      return pasteText("json-if-ticked", { type: found.type });
    case "kept":
      return pasteText("other-than-text-kept", { type: found.type });
    case "locked":
      return pasteText("set-by-platform");
    case "no-room":
      return pasteText("pairs-at-most", { pairLimit: found.pairLimit });
    case "half-character":
      return pasteText("half-character");
    case "blank":
      return pasteText(`blank-${blanks}`);
    case "missing":
      return pasteText("missing-removed");
    default:
      return pasteClassWord(found.kind);
  }
}

/** A word or two about damage, beside the class of a line. */
export function damageWord(damage: SpreadsheetDamage): string {
  return pasteText(`damage-${damage}`);
}

export function damageSentence(damage: SpreadsheetDamage): string {
  return pasteText(`damage-why-${damage}`);
}

/** `1 looks damaged by a spreadsheet` */
export function damageCount(count: number): string {
  return pasteText("damaged", { count });
}

/** The possible meanings of a blank value, the most harmless first. */
export const BLANK_MEANINGS: readonly BlankMeaning[] = ["leave", "empty", "remove"];

export function blankMeaningName(meaning: BlankMeaning): string {
  return pasteText(`blanks-${meaning}`);
}

/** The possible layouts of a table of pairs. */
export const LAYOUTS: readonly TableReading["kind"][] = ["columns", "rows"];

export function layoutName(layout: TableReading["kind"]): string {
  return pasteText(`layout-${layout}`);
}

/** A column or row in a list of choices: `2: Value`. */
export function placeName(index: number, name: string | undefined): string {
  return name ? `${index + 1}: ${withBreaks(name)}` : `${index + 1}`;
}

/** A text with visible line breaks, for a list of choices, where a break would look like a blank. */
export function withBreaks(text: string): string {
  return text.replace(/\r\n|\n|\r/g, "↵");
}

/** The size of a table: `2 columns × 16 rows`. */
export function tableSize(columns: number, rows: number): string {
  return pasteText("size", { columns, rows });
}

/** What "Apply" would do, shown beside the button. */
export function applySentence(count: number): string {
  return count === 0 ? pasteText("nothing-ticked") : pasteText("keys-will-change", { count });
}

/** Why "Apply" is disabled. */
export function tooManySentence(count: number, limit: number): string {
  return pasteText("too-many-ticked", { count, limit });
}

/** The progress of reading: `Reading… 40 %, about 3 seconds left`. */
export function readingSentence(fraction: number, leftMs?: number): string {
  if (fraction <= 0) return pasteText("reading");
  const percent = Math.round(fraction * 100);
  if (leftMs === undefined) return pasteText("reading-share", { percent });
  return pasteText("reading-time-left", { percent, seconds: Math.ceil(leftMs / 1000) });
}
