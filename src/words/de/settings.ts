import type { Translation } from "../catalogue.ts";

export const settings: Translation<"settings"> = {
  heading: "Einstellungen",
  language: "Sprache",
  "language-of-browser": "Wie der Browser: { $name }",
  "language-missing":
    "Die Texte auf { $name } konnten nicht geladen werden. Das Netzwerk prüfen, dann noch einmal wählen.",
  theme: "Farben",
  "theme-system": "Wie das System",
  "theme-light": "Hell",
  "theme-dark": "Dunkel",
  rows: "Zeilen",
  "rows-comfortable": "Bequem",
  "rows-compact": "Dicht",
  "counters-warn": "Bytezähler warnen ab",
  "share-of-limit": "{ $percent } % der Grenze",
  "ask-before-removing": "Auch vor dem Entfernen von Schlüsseln fragen",
  "ask-before-removing-hint":
    "Die Durchsicht verlangt dann einen Haken für die Schlüssel, die wegfallen. Ein Zurücksetzen verlangt immer, dass seine Anzahl getippt wird.",
  "kept-in-browser": "Wird in diesem Browser behalten, für diese Adresse.",
};
