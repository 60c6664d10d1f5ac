import { exportTools } from "./en/export-tools.ts";
import { sentences } from "./sentences.ts";

/**
 * Labels of the buttons for exporting and copying; the menus' texts are loaded with them (export-words.ts).
 */
export const exportToolsText = sentences("exportTools", exportTools);
