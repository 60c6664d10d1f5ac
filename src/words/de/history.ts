import type { Translation } from "../catalogue.ts";

export const history: Translation<"history"> = {};
