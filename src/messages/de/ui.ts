import type { Translation } from "../catalogue.ts";

export const ui: Translation<"ui"> = {
  close: "Schließen",
  done: "Fertig",
  "copy-by-hand": "Von Hand kopieren",
  "copy-how":
    "Der Browser hat das Kopieren nicht zugelassen. Der Text ist ausgewählt: { $keys } drücken ({ $macKeys } auf einem Mac).",
  "copy-text": "Text zum Kopieren",
  "part-missing": "Ein Teil der Seite konnte nicht geladen werden",
  "part-missing-next":
    "Es wurde nichts gesendet, und keine Eingabe ist verloren. Das Netzwerk prüfen, dann noch einmal versuchen.",
  "try-again": "Noch einmal versuchen",
  suggestions: "Vorschläge",
  "empty-text": "leerer Text",
};
