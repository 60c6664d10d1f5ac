import type { LineNotes } from "#core/paste/line-notes.ts";
import type { PasteLine } from "#core/paste/paste-plan.ts";

/** The actions on the key of a line in the preview. */
export type KeyTools = {
  readonly notesOf: (line: PasteLine) => LineNotes;
  /** Another key for this line, this once. */
  readonly rename: (line: PasteLine, key: string) => void;
  /** Another key for what the source calls it, now and the next time in this project. */
  readonly use: (line: PasteLine, key: string) => void;
  /** The key as the source calls it, now and the next time. */
  readonly keepHeading: (line: PasteLine) => void;
};
