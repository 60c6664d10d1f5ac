import type { Translation } from "../catalogue.ts";

export const exports: Translation<"exports"> = {};
