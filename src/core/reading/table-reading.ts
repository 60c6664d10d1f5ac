import type { NameMatch, ObjectNames } from "./object-names.ts";

/**
 * How a table is read as pairs, as data. Rows and columns count from 0. A *place* is what a pair stands at: its row where
 * each row is a pair, its column where each column is one.
 */
export type TableReading = ColumnsReading | RowsReading;

type Parts = {
  /** Names the columns (or, of a table with a column for each object, those). No pair is above it. */
  readonly headerRow: number | undefined;
  /** The row after the last that counts: another section begins there, or the table ends. */
  readonly endRow: number;
  /** Rows that aren't read: comments, titles, units … */
  readonly passedOver: readonly PassedRow[];
  /** Rows and columns that aren't taken as pairs, though they hold text. */
  readonly leftOut: readonly LeftOut[];
  /** How many rows (or columns) there are that could be the object's own: more than one in a table about several objects. */
  readonly lineCount: number;
  /** Where the object is named, and how; absent where the table doesn't say whose it is. */
  readonly namedBy?: NamedBy;
  readonly units?: Units;
  /** Why nothing can land before the person has chosen a line. */
  readonly question?: ReadingQuestion;
};

/** Each row is a pair: one column holds the keys, another one the values. */
export type ColumnsReading = Parts & {
  readonly kind: "columns";
  readonly keyColumn: number;
  /** Absent while it has to be chosen. */
  readonly valueColumn: number | undefined;
  /** How many cells a row has at most, if it isn't to be flagged; absent below the header of our own exports. */
  readonly usualWidth?: number;
  /** Of a list about many objects (object, key, value): only rows that name this one are read. */
  readonly objectColumn?: number;
};

/** Each column is a pair: the header holds the keys, another row the values. */
export type RowsReading = Parts & {
  readonly kind: "rows";
  /** Absent while it has to be chosen. */
  readonly valueRow: number | undefined;
  /** By how many columns the values stand further right than their keys: 1 under the header of a table with R's row names. */
  readonly shift: 0 | 1;
};

export type PassedRow = { readonly row: number; readonly why: PassedWhy };
/** `above`: it stands above the header. */
export type PassedWhy = "separator" | "comment" | "title" | "section" | "units" | "empty" | "above";

export type LeftOut = {
  readonly axis: "row" | "column";
  readonly index: number;
  /** What stands at its head. */
  readonly heading: string;
  readonly why: LeftOutWhy;
  /** It stands where pairs do, and can be taken as one. */
  readonly canBeTaken: boolean;
};
/**
 * `names-objects`: it says which objects the lines are about. `platform`: what the platform itself says of every object.
 * `row-numbers`: it counts the rows. `units`: of the values. `unused`: neither keys nor values are in it. `excluded`: the
 * person left it out.
 */
export type LeftOutWhy = "names-objects" | "platform" | "row-numbers" | "units" | "unused" | "excluded";

export type NamedBy = {
  /** The row or column that is the object's own. */
  readonly line: number;
  readonly heading: string;
  readonly match: NameMatch;
};

/** What becomes of a column or row of units. */
export type UnitsUse = "leave" | "key" | "append";
export type Units = { readonly line: number; readonly use: UnitsUse };

/**
 * `none-named`: the table names objects, and not this one. `several-named`: more than one line names it. `not-said`: there
 * are several lines, and nothing says whose they are. `other-object`: the pairs are those of another object.
 */
export type ReadingQuestion = {
  readonly why: "none-named" | "several-named" | "not-said" | "other-object";
  /** Lines that come closest. */
  readonly offers: readonly { readonly line: number; readonly text: string }[];
  readonly otherNames?: readonly string[];
};

/** What the person has chosen of a reading; all else is guessed upon it. */
export type ReadingChoice = {
  readonly kind?: TableReading["kind"] | undefined;
  readonly headerRow?: number | "none" | undefined;
  readonly keyColumn?: number | undefined;
  readonly valueColumn?: number | undefined;
  readonly valueRow?: number | undefined;
  readonly unitsUse?: UnitsUse | undefined;
  /** Places that are taken though the rules leave them out, or left out though they take them. */
  readonly included?: ReadonlySet<number> | undefined;
  readonly excluded?: ReadonlySet<number> | undefined;
  /** Keys that were typed in the preview, by their place. */
  readonly keys?: ReadonlyMap<number, string> | undefined;
  /** Take the blanks off the ends of keys and values. */
  readonly trims?: boolean | undefined;
  /** A value of blanks alone counts as "". */
  readonly blankIsEmpty?: boolean | undefined;
  /** Take pairs that were written for another object. */
  readonly takesOther?: boolean | undefined;
};

/**
 * The whole reading of a source, as one piece of data: how its bytes became a table (encoding, format, and with it the
 * sheet), and how that becomes pairs (header row, layout, the object's line, columns). Which formats there are, only the
 * readers of files know.
 */
export type Reading<Format> = TableReading & {
  readonly format: Format;
  /** Of a file's bytes, where that is a question. */
  readonly encoding?: string;
};

/** What is known of the object when a table is read for it. */
export type ReadingFacts = {
  /** Keys that the object has. */
  readonly knownKeys: ReadonlySet<string>;
  /** Keys that were chosen before for what a table calls them: heading to key. */
  readonly chosenKeys?: ReadonlyMap<string, string> | undefined;
  readonly object?: ObjectNames | undefined;
};
