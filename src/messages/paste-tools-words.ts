import { pasteTools } from "./en/paste-tools.ts";
import { sentences } from "./sentences.ts";

/** What the toolbar says of pasting and importing; what their preview says comes with it (paste-words.ts). */
export const pasteToolsText = sentences("pasteTools", pasteTools);
