import type { Limits } from "#core/object/limits.ts";
import type { SearchRules } from "#core/search/search-term.ts";

/** A fact that a list can contain about an object besides its name, class and folder (`withFacts`). */
export type ListFact = "size" | "created" | "modified" | "state" | "tags";

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

/** A platform's facts about itself, as data. The page reads this and never asks which platform it is. */
export type PlatformDescription = {
  /** As the vendor writes it. */
  readonly name: string;
  readonly limits: Limits;
  /** The names of the two write modes: PATCH and PUT, or setProperties without and with nulls for all. */
  readonly wording: "patch-put" | "set-properties";
  /**
   * The effect of a null in a merge: DNAnexus removes the key (documented); Seven Bridges documents it as
   * ignored (open question).
   */
  readonly nullInMerge: "removes" | "ignored";
  /**
   * True when objects have copies in projects, each with metadata of its own, so that an address should name
   * the project.
   */
  readonly hasCopies: boolean;
  /** True when values other than strings may occur; they are read-only. */
  readonly hasForeignValues: boolean;
  /** An example of an object id, as a hint in a form. */
  readonly objectIdExample: string;
  /** The terms of a search that the platform doesn't answer itself. */
  readonly search: SearchRules;
  /** The facts that the platform's lists contain. */
  readonly listFacts: readonly ListFact[];
  /** True when a search includes the folders below. */
  readonly searchesBelow: boolean;
  /**
   * The most times that one write may be sent, the first time included, when reading back shows that it
   * wasn't stored.
   */
  readonly sendLimit: { readonly merge: number; readonly replace: number };
  readonly bulk: BulkRules;
};
