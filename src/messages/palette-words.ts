import { palette } from "./en/palette.ts";
import { sentences } from "./sentences.ts";

/** Texts of the palette, which opens objects, pages and commands. */
export const paletteText = sentences("palette", palette);
