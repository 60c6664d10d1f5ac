import type { Translation } from "../catalogue.ts";

export const view: Translation<"view"> = {};
