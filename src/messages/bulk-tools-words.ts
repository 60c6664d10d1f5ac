import { bulkTools } from "./en/bulk-tools.ts";
import { sentences } from "./sentences.ts";

/** The toolbar's buttons for bulk edits. */
export const bulkToolsText = sentences("bulkTools", bulkTools);
