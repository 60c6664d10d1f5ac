import { keys } from "./en/keys.ts";
import { sentences } from "./sentences.ts";

/** The list of the keys and what they do. */
export const keysText = sentences("keys", keys);
