import type { Work } from "#engine/work/drafts.ts";

/** An open draft with what keeps it on this device. */
export type KeptWork = Pick<Work, "place" | "draft" | "autosave">;
