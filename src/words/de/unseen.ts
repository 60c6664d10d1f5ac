import type { Translation } from "../catalogue.ts";

export const unseen: Translation<"unseen"> = {};
