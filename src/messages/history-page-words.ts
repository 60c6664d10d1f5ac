import { historyPage } from "./en/history-page.ts";
import { sentences } from "./sentences.ts";

/** Texts of the history page; texts about submits that other pages use too are in history-words.ts. */
export const historyPageText = sentences("historyPage", historyPage);
