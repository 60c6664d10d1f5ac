import { settings } from "./en/settings.ts";
import { sentences } from "./sentences.ts";

/** The settings, each of which holds at once. */
export const settingsText = sentences("settings", settings);
