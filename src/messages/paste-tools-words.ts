import { pasteTools } from "./en/paste-tools.ts";
import { sentences } from "./sentences.ts";

/**
 * Labels of the toolbar for pasting and importing; the preview's texts are loaded with it (paste-words.ts).
 */
export const pasteToolsText = sentences("pasteTools", pasteTools);
