import type { NameMatch } from "./object-names.ts";
import type { TableReading } from "./table-reading.ts";
import type { TableSurvey } from "./table-survey.ts";

/**
 * A rule's statement about a table, with its cells and its weight. Rules don't know each other; only
 * `guessReading` weighs their claims.
 */
export type Claim<Said> = {
  /** The name of the rule. */
  readonly rule: string;
  readonly says: Said;
  /** A larger weight is surer; a negative one contradicts the statement. */
  readonly weight: number;
  /** The cells that led to the claim. */
  readonly evidence: readonly CellPlace[];
};

/** A cell, or a whole row or column. */
export type CellPlace = { readonly row?: number; readonly column?: number };

/**
 * The layout of a table: the direction of its pairs, and its header row. A claim leaves out what it doesn't
 * know.
 */
export type Frame = { readonly kind: TableReading["kind"]; readonly headerRow: number | undefined };
export type FrameSaid = {
  readonly kind?: TableReading["kind"];
  readonly headerRow?: number | "none";
};
export type FrameClaim = Claim<FrameSaid>;

/**
 * A rule about the frame. `heads` are the possible header rows, the first one that isn't passed over in
 * front.
 */
export type FrameRule = (survey: TableSurvey, heads: readonly number[]) => readonly FrameClaim[];

/** The part that a column, row or line plays within a frame. */
export type PartSaid =
  | { readonly part: "key-column" | "value-column"; readonly column: number }
  | { readonly part: "own-line"; readonly line: number; readonly match: NameMatch };
export type PartClaim = Claim<PartSaid>;
