import type { Translation } from "../catalogue.ts";

export const review: Translation<"review"> = {
  opening: "Die Durchsicht wird geöffnet…",
  "review-changes": "Änderungen durchsehen",
  "describing-afresh": "Das Objekt wird neu beschrieben…",
  "describe-again": "Noch einmal beschreiben",
  result: "Ergebnis",
};
