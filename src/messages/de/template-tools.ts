import type { Translation } from "../catalogue.ts";

export const templateTools: Translation<"templateTools"> = {
  template: "Vorlage",
  "template-hint": "Schlüssel und Werte, die das Team verlangt",
};
