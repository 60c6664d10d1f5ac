import { historyPage } from "./en/history-page.ts";
import { sentences } from "./sentences.ts";

/** What stands on the page of the history; what other pages say of submits, too, is in history-words.ts. */
export const historyPageText = sentences("historyPage", historyPage);
