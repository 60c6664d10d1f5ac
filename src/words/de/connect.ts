import type { Translation } from "../catalogue.ts";

export const connect: Translation<"connect"> = {};
