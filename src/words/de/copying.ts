import type { Translation } from "../catalogue.ts";

export const copying: Translation<"copying"> = {};
