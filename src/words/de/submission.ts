import type { Translation } from "../catalogue.ts";

export const submission: Translation<"submission"> = {};
