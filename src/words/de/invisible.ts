import type { Translation } from "../catalogue.ts";

export const invisible: Translation<"invisible"> = {};
