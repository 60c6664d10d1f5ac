import type { Translation } from "../catalogue.ts";

export const fields: Translation<"fields"> = {};
