import type { Translation } from "../catalogue.ts";

export const verdict: Translation<"verdict"> = {};
