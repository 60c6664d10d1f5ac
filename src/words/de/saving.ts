import type { Translation } from "../catalogue.ts";

export const saving: Translation<"saving"> = {};
