import { MarkedChange } from "./changed-value.tsx";
import { DifferenceNote } from "./difference-note.tsx";

/** Loads the marks and notes of differences before a review, where values must not be shown without them. */
export async function preloadDifferences(): Promise<void> {
  await Promise.all([MarkedChange.preload(), DifferenceNote.preload()]);
}
