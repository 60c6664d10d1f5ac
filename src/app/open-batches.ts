import { createBatches } from "#engine/batch/batches.ts";

/** The batches of this page. A module of its own, since no other page needs its code. */
export const batches = createBatches();
