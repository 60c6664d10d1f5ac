import type { Translation } from "../catalogue.ts";

export const characters: Translation<"characters"> = {};
