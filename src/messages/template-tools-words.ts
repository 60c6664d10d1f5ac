import { templateTools } from "./en/template-tools.ts";
import { sentences } from "./sentences.ts";

/** What the toolbar says of templates. */
export const templateToolsText = sentences("templateTools", templateTools);
