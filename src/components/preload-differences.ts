import { MarkedChange } from "./changed-value.tsx";
import { DifferenceNote } from "./difference-note.tsx";

/** Where values are judged by looking at them, nothing may be shown without the marks and notes of what differs. */
export async function preloadDifferences(): Promise<void> {
  await Promise.all([MarkedChange.preload(), DifferenceNote.preload()]);
}
