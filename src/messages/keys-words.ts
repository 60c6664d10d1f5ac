import { keys } from "./en/keys.ts";
import { sentences } from "./sentences.ts";

/** Texts of the list of keyboard shortcuts. */
export const keysText = sentences("keys", keys);
