import type { Translation } from "../catalogue.ts";

export const review: Translation<"review"> = {};
