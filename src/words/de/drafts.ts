import type { Translation } from "../catalogue.ts";

export const drafts: Translation<"drafts"> = {};
