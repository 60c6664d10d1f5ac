import { notices } from "./en/notices.ts";
import { sentences } from "./sentences.ts";

/** Rare notices about the page itself. */
export const noticesText = sentences("notices", notices);
