import type { Translation } from "../catalogue.ts";

export const edit: Translation<"edit"> = {};
