import type { Translation } from "../catalogue.ts";

export const bulk: Translation<"bulk"> = {};
