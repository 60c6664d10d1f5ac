import type { Translation } from "../catalogue.ts";

export const texts: Translation<"texts"> = {};
