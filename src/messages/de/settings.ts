import type { Translation } from "../catalogue.ts";

export const settings: Translation<"settings"> = {
  heading: "Einstellungen",
  language: "Sprache",
  "language-of-browser": "Wie der Browser: { $name }",
  "language-missing":
    "Die Texte auf { $name } konnten nicht geladen werden. Das Netzwerk prüfen, dann noch einmal wählen.",
  theme: "Farbschema",
  "theme-system": "Wie das System",
  "theme-light": "Hell",
  "theme-dark": "Dunkel",
  rows: "Zeilen",
  "rows-comfortable": "Bequem",
  "rows-compact": "Kompakt",
  "counters-warn": "Bytezähler warnen ab",
  "share-of-limit": "{ $percent } % der Grenze",
  "ask-before-removing": "Auch vor dem Entfernen von Schlüsseln fragen",
  "ask-before-removing-hint":
    "Die Durchsicht verlangt dann einen Haken für die Schlüssel, die wegfallen. Ein Zurücksetzen verlangt immer, dass die Anzahl eingegeben wird.",
  "kept-in-browser": "In diesem Browser gespeichert, für diese Adresse.",
};
