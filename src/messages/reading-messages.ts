import type { PairFlag } from "#core/reading/read-pairs.ts";
import type { LeftOut, ReadingQuestion, TableReading, UnitsUse } from "#core/reading/table-reading.ts";
import { readingText } from "./compiled/reading.ts";
import { withBreaks } from "./paste-messages.ts";
import { quotedText } from "./quoted-text.ts";

export const UNITS_USES: readonly UnitsUse[] = ["leave", "key", "append"];

export function unitsUseName(use: UnitsUse): string {
  return readingText(`units-${use}`);
}

export type ReadingSize = {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The number of lines that aren't ticked because of a remark. */
  readonly flagged: number;
  /** True when all pairs are in one row, which has too many cells. */
  readonly isRowFlagged: boolean;
};

/** A summary of a reading: `row 4 of 12, matched by File name · 3 columns left out · 1 row flagged`. */
export function readingSummary(read: TableReading, size: ReadingSize): string {
  const count = (axis: LeftOut["axis"]) => read.leftOut.filter((left) => left.axis === axis).length;
  const parts = [taken(read, size)];
  const [columns, rows] = [count("column"), count("row")];
  if (columns > 0) parts.push(readingText("columns-left-out", { count: columns }));
  if (rows > 0) parts.push(readingText("rows-left-out", { count: rows }));
  if (read.passedOver.length > 0) parts.push(readingText("rows-passed", { count: read.passedOver.length }));
  if (size.isRowFlagged) parts.push(readingText("rows-flagged", { count: 1 }));
  else if (size.flagged > 0) {
    const id = read.kind === "columns" ? "rows-flagged" : "values-flagged";
    parts.push(readingText(id, { count: size.flagged }));
  }
  return parts.join(" · ");
}

function taken(read: TableReading, { rowCount, columnCount }: ReadingSize): string {
  const heading = read.namedBy?.heading || readingText("the-header");
  if (read.kind === "rows") {
    if (read.valueRow === undefined) return readingText("no-line-yet");
    const places = { row: `${read.valueRow + 1}`, rows: `${rowCount}` };
    return read.namedBy
      ? readingText("row-matched", { ...places, heading })
      : readingText("row-taken", places);
  }
  if (read.valueColumn === undefined || read.question?.why === "other-object")
    return readingText("no-line-yet");
  if (read.lineCount > 1 || read.namedBy) {
    const places = { column: `${read.valueColumn + 1}`, columns: `${columnCount}` };
    return read.namedBy
      ? readingText("column-matched", { ...places, heading })
      : readingText("column-taken", places);
  }
  const { headerRow } = read;
  return headerRow === undefined
    ? readingText("pairs-in-rows")
    : readingText("pairs-under-header", { row: `${headerRow + 1}` });
}

/** Why no pair can be pasted yet: `No row names HG00096.chr20.bam. Choose its row`. */
export function questionSentence(
  question: ReadingQuestion,
  kind: TableReading["kind"],
  name: string,
): string {
  const { why, offers, otherNames = [] } = question;
  if (why === "other-object") {
    const [other = ""] = otherNames;
    return otherNames.length === 1
      ? readingText("pairs-of-other", { other, name })
      : readingText("pairs-of-others", { others: otherNames.slice(0, 3).join(", "), name });
  }
  if (why === "several-named") {
    return readingText(kind === "rows" ? "rows-name" : "columns-name", { count: offers.length, name });
  }
  return readingText(kind === "rows" ? "no-row-names" : "no-column-names", { name });
}

/** A row or column that can be chosen as the object's own. */
export function offerName(line: number, found: string, kind: TableReading["kind"]): string {
  const text = withBreaks(found);
  return kind === "rows"
    ? readingText("offer-row", { row: `${line + 1}`, text })
    : readingText("offer-column", { column: `${line + 1}`, text });
}

/** The number of lines: `This table has 600 rows, one for each object.` */
export function linesSentence(count: number, kind: TableReading["kind"]): string {
  return readingText(kind === "rows" ? "rows-of-objects" : "columns-of-objects", { count });
}

/** The heading or the number of a row or column that is left out. */
export function leftOutName({ heading, axis, index }: LeftOut): string {
  return heading === "" && axis === "column"
    ? readingText("column-number", { column: `${index + 1}` })
    : heading;
}

export function leftOutReason({ why }: LeftOut): string {
  return readingText(`left-${why}`);
}

/** A remark on a pair: `2 more cells than the header`. */
export function flagSentence(flag: PairFlag): string {
  switch (flag.kind) {
    case "extra-cells":
      return readingText("flag-extra-cells", { count: flag.count });
    case "shown-otherwise":
      return readingText("flag-shown-otherwise", { shown: quotedText(flag.shown ?? "") });
    case "misplaced-quote":
      return flag.line === undefined
        ? readingText("flag-misplaced-quote")
        : readingText("flag-misplaced-quote-in", { line: `${flag.line}` });
    default:
      return readingText(`flag-${flag.kind}`);
  }
}
