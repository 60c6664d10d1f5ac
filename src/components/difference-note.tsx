import type { MetadataValue } from "#core/object/metadata.ts";
import { lazyPart } from "#ui/lazy-part.tsx";

export type DifferenceNoteProps = {
  readonly before: MetadataValue | undefined;
  readonly after: MetadataValue | undefined;
  /** What the two are called where code points are shown; `Now` and `After` else. */
  readonly names?: readonly [before: string, after: string];
  /** As a cell of its own in a row. */
  readonly isCell?: boolean;
};

/** Beside two values that look or sound the same: how they differ. */
export const DifferenceNote = lazyPart<DifferenceNoteProps>({
  load: async () => (await import("./differences.tsx")).StatedDifference,
  isExtra: true,
});
