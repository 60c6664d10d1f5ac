import type { Translation } from "../catalogue.ts";

export const view: Translation<"view"> = {
  "rows-to-show": "Zu zeigende Zeilen",
  "rows-all": "Alle Zeilen ({ $count })",
  "rows-changed": "Geändert ({ $count })",
  "rows-issues": "Mit Problemen ({ $count })",
  "rows-null": "Auf null gesetzt ({ $count })",
  "rows-custom": "Eigene Schlüssel ({ $count })",
  "rows-shown": "Gezeigte Zeilen",
  shown: `{ $count ->
      [one] { $shown } von { $count } Zeile gezeigt
     *[other] { $shown } von { $count } Zeilen gezeigt
    }`,
  "show-all": "Alle zeigen",
  "platforms-order": "Reihenfolge der Plattform",
  // In the dative.
  "by-key": "Schlüssel",
  "by-key-bytes": "Bytes des Schlüssels",
  "by-value": "Wert",
  "by-value-bytes": "Bytes des Werts",
  "by-state": "Zustand",
  "sort-by": `{ $direction ->
      [descending] Absteigend nach { $column } sortieren. Nur zum Lesen: Was gesendet wird, behält seine Reihenfolge.
     *[ascending] Aufsteigend nach { $column } sortieren. Nur zum Lesen: Was gesendet wird, behält seine Reihenfolge.
    }`,
  "sorted-by": `{ $direction ->
      [descending] absteigend nach { $column } sortiert, nur zum Lesen
     *[ascending] nach { $column } sortiert, nur zum Lesen
    }`,
};
