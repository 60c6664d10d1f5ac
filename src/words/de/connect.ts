import type { Translation } from "../catalogue.ts";

export const connect: Translation<"connect"> = {
  "open-an-object": "Ein Objekt öffnen",
  "open-how":
    "Seine Metadaten öffnen sich als Tabelle. Nichts wird gesendet, bevor zu sehen war, was mit jedem Schlüssel geschieht.",
  "connect-first": "Zuerst eine Verbindung zu einer Plattform hinzufügen.",
  pinned: "Angeheftet",
  "opened-before": "Zuvor geöffnet",
  connection: "Verbindung",
  "object-id": "Objekt-ID",
  "object-id-missing": "Die ID des Objekts tippen oder einfügen.",
  "project-id": "Projekt-ID",
  "project-id-hint": "Wessen Kopie; wenn leer, irgendeine",
  open: "Öffnen",
  as: "als { $name }",
  "asking-for-projects": "{ $name } wird nach Projekten gefragt…",
  "read-only": "nur lesen",
  "looking-into-project": "Das Projekt wird gelesen…",
  "first-shown": `{ $count ->
      [one] Nur das erste wird gezeigt.
     *[other] Die ersten { $count } werden gezeigt.
    }`,
  connections: "Verbindungen",
  "made-gateway": "{ $host } · über das lokale Gateway · zuletzt als { $account }",
  "made-direct": "{ $host } · direkt von dieser Seite · zuletzt als { $account }",
  remove: "Entfernen",
  "remove-named": "{ $name } entfernen",
  "tokens-not-kept": "Tokens werden nicht behalten: Beim Öffnen wird wieder danach gefragt.",
  "add-connection": "Verbindung hinzufügen…",
};
