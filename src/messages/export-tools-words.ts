import { exportTools } from "./en/export-tools.ts";
import { sentences } from "./sentences.ts";

/** What the buttons say of exporting and copying; what their menus say comes with those (export-words.ts). */
export const exportToolsText = sentences("exportTools", exportTools);
