import type { Translation } from "../catalogue.ts";

export const tables: Translation<"tables"> = {};
