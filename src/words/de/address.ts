import type { Translation } from "../catalogue.ts";

export const address: Translation<"address"> = {};
