import type { Translation } from "../catalogue.ts";

export const errors: Translation<"errors"> = {};
