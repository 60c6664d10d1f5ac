import type { Translation } from "../catalogue.ts";

export const templateRefusal: Translation<"templateRefusal"> = {};
