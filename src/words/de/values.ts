import type { Translation } from "../catalogue.ts";

export const values: Translation<"values"> = {};
