import { ui } from "./en/ui.ts";
import { sentences } from "./sentences.ts";

/** Texts of the design system itself. */
export const uiText = sentences("ui", ui);
