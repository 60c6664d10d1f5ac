import type { Translation } from "../catalogue.ts";

export const block: Translation<"block"> = {};
