import type { ManifestCellClass } from "#core/batch/manifest-cell.ts";
import type { ManifestCounts } from "#core/batch/manifest-cells.ts";
import type { ManifestColumn } from "#core/batch/manifest-columns.ts";
import type { ManifestReadout } from "#formats/manifest-readout.ts";
import type { UnmatchedRow } from "#formats/manifest-row-readout.ts";
import { manifestText } from "./compiled/manifest.ts";
import { listOf } from "./list-messages.ts";
import { type PasteTone, withBreaks } from "./paste-messages.ts";

const CLASSES: Readonly<Record<ManifestCellClass, { glyph: string; tone: PasteTone }>> = {
  added: { glyph: "+", tone: "added" },
  changed: { glyph: "~", tone: "changed" },
  removed: { glyph: "−", tone: "removed" },
  "too-long": { glyph: "!", tone: "reset" },
  flagged: { glyph: "!", tone: "reset" },
  foreign: { glyph: "!", tone: "reset" },
  "not-text": { glyph: "!", tone: "reset" },
  "read-only": { glyph: "!", tone: "reset" },
  same: { glyph: "·", tone: "stays" },
  empty: { glyph: "∅", tone: "stays" },
};

/** The classes of cells that occur, in the order in which previews count them. */
export function classesIn(counts: ManifestCounts): readonly ManifestCellClass[] {
  return (Object.keys(CLASSES) as ManifestCellClass[]).filter((kind) => counts[kind] > 0);
}

/** The word after a number: `12 changed`. */
export function manifestClassWord(kind: ManifestCellClass): string {
  return manifestText(`class-${kind}`);
}

export function manifestClassGlyph(kind: ManifestCellClass): string {
  return CLASSES[kind].glyph;
}

export function manifestClassTone(kind: ManifestCellClass): PasteTone {
  return CLASSES[kind].tone;
}

/** Why a row isn't taken: `row 7 is about the same object`. */
export function unmatchedReason({ why, text, offers, offerCount, sameRows }: UnmatchedRow): string {
  switch (why) {
    case "not-found":
      if (text === "") return manifestText("why-no-name");
      return manifestText(offers.length > 0 ? "why-near" : "why-not-found");
    case "several-objects":
      return manifestText("why-several-objects", { count: offerCount });
    case "several-rows":
      return manifestText("why-several-rows", {
        count: sameRows.length,
        rows: listOf(sameRows.map((row) => `${row + 1}`)),
      });
    default:
      return manifestText(`why-${why}`);
  }
}

/** The heading of a column, or its number where it has none. */
export function columnName({ heading, column }: Pick<ManifestColumn, "heading" | "column">): string {
  return heading === "" ? manifestText("column-number", { column: `${column + 1}` }) : withBreaks(heading);
}

/** The effect of Apply: `1,204 values of 600 objects will change`. */
export function willChangeSentence({ cells, objects }: ManifestReadout["changes"]): string {
  return cells === 0 ? manifestText("nothing-to-apply") : manifestText("will-change", { cells, objects });
}
