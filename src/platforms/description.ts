import type { Limits } from "#core/object/limits.ts";
import type { SearchRules } from "#core/search/search-term.ts";

/** How many objects travel together, and how much the platform takes. */
export type BulkRules = {
  /** So many objects are described by one call at most. */
  readonly describeItems: number;
  /** So many merges without removals are sent in one call at most; 1 where every object is written by a call of its own. */
  readonly mergeItems: number;
  /**
   * So many objects are checked, written and read back together: few enough for their writes to go out while the check is valid
   * (two seconds).
   */
  readonly chunkItems: number;
  /** So many writes may be under way at the same time. */
  readonly writesInFlight: number;
  /** The documented rate limit: so many calls in so many milliseconds. */
  readonly rate: { readonly calls: number; readonly perMs: number };
};

/** What a platform states about itself, as data. The page reads this and never asks which platform it is. */
export type PlatformDescription = {
  /** As the vendor writes it. */
  readonly name: string;
  readonly limits: Limits;
  /** How its two write modes are called: PATCH and PUT, or setProperties without and with nulls for all. */
  readonly wording: "patch-put" | "set-properties";
  /** What a null does in a merge: DNAnexus removes the key (doc); Seven Bridges documents it as ignored (doc, open). */
  readonly nullInMerge: "removes" | "ignored";
  /** Objects have copies in projects with metadata of their own, so an address should name the project. */
  readonly hasCopies: boolean;
  /** May values that aren't strings occur? They are shown read-only. */
  readonly hasForeignValues: boolean;
  /** What an object id looks like, for a form's hint. */
  readonly objectIdExample: string;
  /** What of a search it doesn't answer itself. */
  readonly search: SearchRules;
  /** Does a search go into the folders below? */
  readonly searchesBelow: boolean;
  /** How often one write may be sent at most, the first time included, when read-back shows that it didn't land. */
  readonly sendLimit: { readonly merge: number; readonly replace: number };
  readonly bulk: BulkRules;
};
