import type { Side } from "../draft/conflicts.ts";

/** The user's choices in a review: objects and changes that are left out, and decisions. A new review begins with `NO_CHOICES`. */
export type ReviewChoices = {
  /** Ids of objects that nothing is sent to. */
  readonly excludedObjects: ReadonlySet<string>;
  /** Ids of changes that are left out of every object: see `changeId`. */
  readonly excludedChanges: ReadonlySet<string>;
  /** The decision for each object with conflicts. Without one, nothing is sent to the object. */
  readonly sides: ReadonlyMap<string, Side>;
  /** Are objects with removals that a merge would ignore replaced instead, with all their other pairs? */
  readonly removesByReplace: boolean;
};

export const NO_CHOICES: ReviewChoices = {
  excludedObjects: new Set(),
  excludedChanges: new Set(),
  sides: new Map(),
  removesByReplace: false,
};

/** The set with the member, or without it. */
export function withMember(
  members: ReadonlySet<string>,
  member: string,
  isMember: boolean,
): ReadonlySet<string> {
  const others = [...members].filter((other) => other !== member);
  return new Set(isMember ? [...others, member] : others);
}
