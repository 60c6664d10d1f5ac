import { notices } from "./en/notices.ts";
import { sentences } from "./sentences.ts";

/** What is said of the page itself, and rarely. */
export const noticesText = sentences("notices", notices);
