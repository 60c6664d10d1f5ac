import { storage } from "./en/storage.ts";
import { sentences } from "./sentences.ts";

/** Whether this browser keeps what it has stored, and what became of a database that was damaged. */
export const storageText = sentences("storage", storage);
