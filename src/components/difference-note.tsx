import type { MetadataValue } from "#core/object/metadata.ts";
import { lazyPart } from "#ui/lazy-part.tsx";

export type DifferenceNoteProps = {
  readonly before: MetadataValue | undefined;
  readonly after: MetadataValue | undefined;
  /** The names of the two values in the code points view; by default `Now` and `After`. */
  readonly names?: readonly [before: string, after: string];
  /** True when the note is a cell of its own. */
  readonly isCell?: boolean;
};

/** A note beside two values that look or sound the same, which tells how they differ. */
export const DifferenceNote = lazyPart<DifferenceNoteProps>({
  load: async () => (await import("./differences.tsx")).StatedDifference,
  isExtra: true,
});
