import type { Translation } from "../catalogue.ts";

export const app: Translation<"app"> = {
  opening: "Wird geöffnet …",
  "loading-connections": "Verbindungen werden geladen …",
  broken: "Auf der Seite ist ein Fehler aufgetreten",
  "show-again": "Seite wieder anzeigen",
  "our-fault":
    "Das ist ein Fehler in Redescribe, nicht in den Daten. Alle Eingaben sind auf dieser Seite noch da.",
  "open-another": "Anderes Objekt öffnen",
  describing: "Objekt wird beschrieben …",
  "open-by": "Über ID oder Namen öffnen …",
  "asking-token": "Token wird angefordert …",
  "asking-code": "Einmalcode wird angefordert …",
  "looking-for-gateway": "Gateway wird gesucht …",
  objects: "Objekte",
  history: "Verlauf",
  "sandbox-account": "Sandbox-Konto",
  theme: `Farbschema: { $theme ->
      [light] hell
      [dark] dunkel
     *[system] wie das System
    }`,
  keys: "Tasten",
  settings: "Einstellungen",
};
