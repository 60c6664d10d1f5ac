import { undoSubmit } from "./en/undo-submit.ts";
import { sentences } from "./sentences.ts";

/** The offer to take a submit back, beside results and in the history. */
export const undoSubmitText = sentences("undoSubmit", undoSubmit);
