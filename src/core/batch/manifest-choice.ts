import type { Limits } from "../object/limits.ts";
import type { BatchObject, KnownCells } from "./batch.ts";

/** The meaning of a table's empty cells. */
export type EmptyCells = "leave" | "set-empty" | "remove";

/** The user's choices about a manifest; everything else is guessed from them. Rows and columns of the table count from 0. */
export type ManifestChoice = {
  readonly headerRow?: number | undefined;
  readonly identifyingColumn?: number | undefined;
  /** Columns that are taken though they are left out by rule, and those that aren't taken. */
  readonly included?: ReadonlySet<number> | undefined;
  readonly excluded?: ReadonlySet<number> | undefined;
  /** By column: the key that its heading stands for. */
  readonly keys?: ReadonlyMap<number, string> | undefined;
  /** By row of the table: the id of the object that it is about, or undefined to leave it out. */
  readonly objects?: ReadonlyMap<number, string | undefined> | undefined;
  readonly emptyCells?: EmptyCells | undefined;
  /** Texts such as `NA` that count as empty. */
  readonly emptyWords?: ReadonlySet<string> | undefined;
  /** Take the blanks off the ends of texts. */
  readonly trims?: boolean | undefined;
  /** Take texts that have more bytes than fit; their objects can't be sent before they are shortened. */
  readonly takesTooLong?: boolean | undefined;
  /** Take texts that a spreadsheet seems to have damaged, or that their reader has marked. */
  readonly takesFlagged?: boolean | undefined;
};

/** The part of an object of the batch that a manifest is read against. */
export type ManifestObject = Pick<BatchObject, "ref" | "name" | "project" | "access">;

/** The part of a `Batch` that a manifest is read against: little enough to be sent to a worker. */
export type ManifestBatch = KnownCells & {
  readonly objects: readonly ManifestObject[];
  readonly ids: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
};

export type ManifestFacts = {
  readonly batch: ManifestBatch;
  readonly limits: Limits;
  /** Keys of the platform and of the team, to offer where a heading nearly is one. */
  readonly standardKeys?: readonly string[] | undefined;
  /** Keys that were chosen before for what a table calls them: heading to key. */
  readonly chosenKeys?: ReadonlyMap<string, string> | undefined;
};
