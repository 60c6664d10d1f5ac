import type { Translation } from "../catalogue.ts";

export const template: Translation<"template"> = {};
