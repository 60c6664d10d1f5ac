import type { Translation } from "../catalogue.ts";

export const access: Translation<"access"> = {};
