import type { Translation } from "../catalogue.ts";

export const differences: Translation<"differences"> = {};
