import { codePoints } from "./en/code-points.ts";
import { sentences } from "./sentences.ts";

/** Texts of the switch that shows Unicode numbers. */
export const codePointsText = sentences("codePoints", codePoints);
