import type { Translation } from "../catalogue.ts";

export const token: Translation<"token"> = {};
