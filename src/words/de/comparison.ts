import type { Translation } from "../catalogue.ts";

export const comparison: Translation<"comparison"> = {};
