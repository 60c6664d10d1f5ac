import { compare } from "./en/compare.ts";
import { sentences } from "./sentences.ts";

/** Texts of the comparison of write modes. */
export const compareText = sentences("compare", compare);
