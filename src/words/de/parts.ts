import type { Translation } from "../catalogue.ts";

export const parts: Translation<"parts"> = {};
