import { ui } from "./en/ui.ts";
import { sentences } from "./sentences.ts";

/** What the design system itself has to say. */
export const uiText = sentences("ui", ui);
