import type { Translation } from "../catalogue.ts";

export const textMode: Translation<"textMode"> = {};
