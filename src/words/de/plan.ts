import type { Translation } from "../catalogue.ts";

export const plan: Translation<"plan"> = {};
