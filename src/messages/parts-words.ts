import { parts } from "./en/parts.ts";
import { sentences } from "./sentences.ts";

/** Texts of components that several features share: tables of changes, requests, pins. */
export const partsText = sentences("parts", parts);
