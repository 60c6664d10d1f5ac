import { textMode } from "./en/text-mode.ts";
import { sentences } from "./sentences.ts";

/** Labels of the switch between sheet and text. */
export const textModeText = sentences("textMode", textMode);
