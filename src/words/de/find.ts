import type { Translation } from "../catalogue.ts";

export const find: Translation<"find"> = {};
