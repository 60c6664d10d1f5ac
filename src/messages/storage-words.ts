import { storage } from "./en/storage.ts";
import { sentences } from "./sentences.ts";

/** Texts about the storage of this browser, and about damaged databases. */
export const storageText = sentences("storage", storage);
