import type { Translation } from "../catalogue.ts";

export const packet: Translation<"packet"> = {};
