import type { NameMatch } from "./object-names.ts";
import type { TableReading } from "./table-reading.ts";
import type { TableSurvey } from "./table-survey.ts";

/**
 * What a rule says of a table, by which cells, and how much that counts. Rules know nothing of each other; `guessReading`
 * alone weighs their claims.
 */
export type Claim<Said> = {
  /** The name of the rule. */
  readonly rule: string;
  readonly says: Said;
  /** Larger is surer; below zero speaks against it. */
  readonly weight: number;
  /** Where it is seen. */
  readonly evidence: readonly CellPlace[];
};

/** A cell, or a whole row or column. */
export type CellPlace = { readonly row?: number; readonly column?: number };

/** What holds a table together: which way the pairs lie, and which row heads them. What is left open isn't said. */
export type Frame = { readonly kind: TableReading["kind"]; readonly headerRow: number | undefined };
export type FrameSaid = {
  readonly kind?: TableReading["kind"];
  readonly headerRow?: number | "none";
};
export type FrameClaim = Claim<FrameSaid>;

/** A rule about the frame. `heads` are the rows that could be a header, first of all the first that isn't passed over. */
export type FrameRule = (survey: TableSurvey, heads: readonly number[]) => readonly FrameClaim[];

/** What is meant by a column, a row or a line within a frame. */
export type PartSaid =
  | { readonly part: "key-column" | "value-column"; readonly column: number }
  | { readonly part: "own-line"; readonly line: number; readonly match: NameMatch };
export type PartClaim = Claim<PartSaid>;
