import type { NameMatch, ObjectNames } from "./object-names.ts";

/**
 * How a table is read as pairs, as plain data. Rows and columns count from 0. The *place* of a pair is its
 * row when each row is a pair, and its column when each column is one.
 */
export type TableReading = ColumnsReading | RowsReading;

type Parts = {
  /**
   * The row with the names of the columns (or of the objects, in a table with a column per object). There are
   * no pairs above it.
   */
  readonly headerRow: number | undefined;
  /** The row after the last one that is read, where another section or the table's end begins. */
  readonly endRow: number;
  /** Rows that aren't read, such as comments, titles and units. */
  readonly passedOver: readonly PassedRow[];
  /** Rows and columns with text that aren't read as pairs. */
  readonly leftOut: readonly LeftOut[];
  /**
   * The number of rows (or columns) that could be the object's own; more than one when the table is about
   * several objects.
   */
  readonly lineCount: number;
  /** The cell that names the object, and how; absent when the table doesn't name it. */
  readonly namedBy?: NamedBy;
  readonly units?: Units;
  /** Why the person must choose a line before any pair is read. */
  readonly question?: ReadingQuestion;
};

/** Each row is a pair: one column contains the keys, another one the values. */
export type ColumnsReading = Parts & {
  readonly kind: "columns";
  readonly keyColumn: number;
  /** Absent until the person has chosen it. */
  readonly valueColumn: number | undefined;
  /** The largest number of cells in a row that isn't flagged; absent below the header of our own exports. */
  readonly usualWidth?: number;
  /** In a list of object, key and value: the column of objects. Only rows that name this object are read. */
  readonly objectColumn?: number;
};

/** Each column is a pair: the header contains the keys, another row the values. */
export type RowsReading = Parts & {
  readonly kind: "rows";
  /** Absent until the person has chosen it. */
  readonly valueRow: number | undefined;
  /** How many columns the values are to the right of their keys: 1 for a table with R's row names. */
  readonly shift: 0 | 1;
};

export type PassedRow = { readonly row: number; readonly why: PassedWhy };
/** `above` means that the row is above the header. */
export type PassedWhy = "separator" | "comment" | "title" | "section" | "units" | "empty" | "above";

export type LeftOut = {
  readonly axis: "row" | "column";
  readonly index: number;
  /** The heading of the row or column. */
  readonly heading: string;
  readonly why: LeftOutWhy;
  /** True when the row or column could be read as a pair if the person wants it. */
  readonly canBeTaken: boolean;
};
/**
 * `names-objects`: it names the objects of the lines. `platform`: the platform's own facts about each object.
 * `row-numbers`: it numbers the rows. `units`: the units of the values. `unused`: it contains neither keys
 * nor values. `excluded`: the person left it out.
 */
export type LeftOutWhy = "names-objects" | "platform" | "row-numbers" | "units" | "unused" | "excluded";

export type NamedBy = {
  /** The row or column of the object. */
  readonly line: number;
  readonly heading: string;
  readonly match: NameMatch;
};

/** The use of a column or row of units. */
export type UnitsUse = "leave" | "key" | "append";
export type Units = { readonly line: number; readonly use: UnitsUse };

/**
 * `none-named`: the table names objects, but not this one. `several-named`: several lines name it.
 * `not-said`: there are several lines, and none names an object. `other-object`: the pairs belong to another
 * object.
 */
export type ReadingQuestion = {
  readonly why: "none-named" | "several-named" | "not-said" | "other-object";
  /** The lines whose names are nearest to the object's. */
  readonly offers: readonly { readonly line: number; readonly text: string }[];
  readonly otherNames?: readonly string[];
};

/** The person's choices for a reading; everything else is guessed in accordance with them. */
export type ReadingChoice = {
  readonly kind?: TableReading["kind"] | undefined;
  readonly headerRow?: number | "none" | undefined;
  readonly keyColumn?: number | undefined;
  readonly valueColumn?: number | undefined;
  readonly valueRow?: number | undefined;
  readonly unitsUse?: UnitsUse | undefined;
  /**
   * Places that are read though the rules leave them out, and places that are left out though the rules read
   * them.
   */
  readonly included?: ReadonlySet<number> | undefined;
  readonly excluded?: ReadonlySet<number> | undefined;
  /** Keys typed in the preview, by their place. */
  readonly keys?: ReadonlyMap<number, string> | undefined;
  /** True to trim blanks from keys and values. */
  readonly trims?: boolean | undefined;
  /** True to treat a value of blanks alone as "". */
  readonly blankIsEmpty?: boolean | undefined;
  /** True to accept pairs that were written for another object. */
  readonly takesOther?: boolean | undefined;
};

/**
 * The complete reading of a source as plain data: how its bytes became a table (encoding, format, sheet), and
 * how the table becomes pairs (header row, layout, the object's line, columns). The possible formats are
 * known only to the readers of files.
 */
export type Reading<Format> = TableReading & {
  readonly format: Format;
  /** The encoding of a file's bytes; absent when the source is text. */
  readonly encoding?: string;
};

/** Facts about the object for which a table is read. */
export type ReadingFacts = {
  /** The keys of the object. */
  readonly knownKeys: ReadonlySet<string>;
  /** Keys that the person chose earlier, by the heading in the table. */
  readonly chosenKeys?: ReadonlyMap<string, string> | undefined;
  readonly object?: ObjectNames | undefined;
};
