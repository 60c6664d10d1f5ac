import type { Translation } from "../catalogue.ts";

export const paste: Translation<"paste"> = {};
