import type { Translation } from "../catalogue.ts";

export const copies: Translation<"copies"> = {};
