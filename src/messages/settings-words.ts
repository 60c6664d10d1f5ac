import { settings } from "./en/settings.ts";
import { sentences } from "./sentences.ts";

/** Texts of the settings. */
export const settingsText = sentences("settings", settings);
