import { codePoints } from "./en/code-points.ts";
import { sentences } from "./sentences.ts";

/** The switch that shows what differs by its numbers in Unicode. */
export const codePointsText = sentences("codePoints", codePoints);
