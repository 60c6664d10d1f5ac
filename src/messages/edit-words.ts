import { edit } from "./en/edit.ts";
import { sentences } from "./sentences.ts";

/** What the editor says around the sheet and the preview. */
export const editText = sentences("edit", edit);
