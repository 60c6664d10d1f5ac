import type { Translation } from "../catalogue.ts";

export const palette: Translation<"palette"> = {};
