import type { Translation } from "../catalogue.ts";

export const bulkTools: Translation<"bulkTools"> = {
  "find-and-replace": "Suchen & Ersetzen",
  transform: "Umformen",
  "read-only": "Nur lesbar",
};
