import { parts } from "./en/parts.ts";
import { sentences } from "./sentences.ts";

/** What the parts say that several features show: tables of changes, requests, pins. */
export const partsText = sentences("parts", parts);
