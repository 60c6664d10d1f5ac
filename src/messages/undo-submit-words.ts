import { undoSubmit } from "./en/undo-submit.ts";
import { sentences } from "./sentences.ts";

/** Texts of the offer to undo a submit, beside results and in the history. */
export const undoSubmitText = sentences("undoSubmit", undoSubmit);
