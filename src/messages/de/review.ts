import type { Translation } from "../catalogue.ts";

export const review: Translation<"review"> = {
  opening: "Durchsicht wird geöffnet …",
  "review-changes": "Änderungen durchsehen",
  "describing-afresh": "Objekt wird neu beschrieben …",
  "describe-again": "Neu beschreiben",
  result: "Ergebnis",
};
