import type { Translation } from "../catalogue.ts";

export const undoSubmit: Translation<"undoSubmit"> = {
  undo: "Absenden rückgängig machen",
  "undo-hint":
    "Legt, was es geändert hat, in einen Entwurf zurück, zum Durchsehen und Absenden. Noch wird nichts gesendet.",
};
