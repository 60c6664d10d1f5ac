import { edit } from "./en/edit.ts";
import { sentences } from "./sentences.ts";

/** Texts of the editor around the sheet and the preview. */
export const editText = sentences("edit", edit);
