import { compare } from "./en/compare.ts";
import { sentences } from "./sentences.ts";

/** What the comparison of the ways to write says. */
export const compareText = sentences("compare", compare);
