import { palette } from "./en/palette.ts";
import { sentences } from "./sentences.ts";

/** What the box says that opens objects, pages and commands. */
export const paletteText = sentences("palette", palette);
