import type { Translation } from "../catalogue.ts";

export const app: Translation<"app"> = {
  opening: "Wird geöffnet…",
  "loading-connections": "Verbindungen werden geladen…",
  broken: "In der Seite ist etwas zerbrochen",
  "show-again": "Die Seite wieder zeigen",
  "our-fault":
    "Das ist ein Fehler in Redescribe, nicht in den Daten. Was getippt wurde, ist in dieser Seite noch da.",
  "open-another": "Ein anderes Objekt öffnen",
  describing: "Das Objekt wird beschrieben…",
  "open-by": "Mit ID oder Namen öffnen…",
  "asking-token": "Es wird nach einem Token gefragt…",
  "asking-code": "Es wird nach dem Sitzungscode gefragt…",
  "looking-for-gateway": "Der lokale Gateway wird gesucht…",
  objects: "Objekte",
  history: "Verlauf",
  "sandbox-account": "Sandbox-Konto",
  theme: `Farben: { $theme ->
      [light] hell
      [dark] dunkel
     *[system] wie das System
    }`,
  keys: "Tasten",
  settings: "Einstellungen",
};
