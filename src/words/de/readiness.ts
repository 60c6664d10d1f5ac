import type { Translation } from "../catalogue.ts";

export const readiness: Translation<"readiness"> = {};
