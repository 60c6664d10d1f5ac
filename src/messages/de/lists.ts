import type { Translation } from "../catalogue.ts";

export const lists: Translation<"lists"> = {
  more: "{ $count } weitere",
};
