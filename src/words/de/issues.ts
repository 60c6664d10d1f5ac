import type { Translation } from "../catalogue.ts";

export const issues: Translation<"issues"> = {};
