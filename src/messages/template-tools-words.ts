import { templateTools } from "./en/template-tools.ts";
import { sentences } from "./sentences.ts";

/** Labels of the toolbar about templates. */
export const templateToolsText = sentences("templateTools", templateTools);
