import type { Translation } from "../catalogue.ts";

export const values: Translation<"values"> = {
  "kept-number": "Zahl, bleibt unverändert",
  "kept-boolean": "true oder false, bleibt unverändert",
  "kept-array": "Liste, bleibt unverändert",
  "kept-object": "Objekt, bleibt unverändert",
  "kept-null": "null, bleibt unverändert",
  absent: "nicht vorhanden",
  "empty-text": "leerer Text",
  "will-be-null": "wird null",
  "patch-will-not-remove": "PATCH entfernt diesen Schlüssel nicht",
  "of-limit": "{ $pairs } von { $pairLimit }",
};
