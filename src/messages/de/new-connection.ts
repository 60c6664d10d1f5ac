import type { Translation } from "../catalogue.ts";

export const newConnection: Translation<"newConnection"> = {
  heading: "Verbindung hinzufügen",
  platform: "Plattform",
  "another-address": "Andere Adresse …",
  "platform-kind": "Art der Plattform",
  "kind-dnanexus": "DNAnexus",
  "kind-sevenbridges": "Seven Bridges",
  "base-url": "Basis-URL",
  "url-no-address": "Die ganze Adresse eingeben, wie in https://api.example.org/v2.",
  "url-not-https": "Die Adresse muss mit https:// beginnen, denn ein Token wird dorthin gesendet.",
  "url-has-credentials": "Benutzer und Passwort aus der Adresse weglassen: Das Token hat ein eigenes Feld.",
  "url-has-query": "Weglassen, was auf ? oder # folgt.",
  way: "Weg zur Plattform",
  "way-gateway": "Über das lokale Gateway",
  "way-direct": "Direkt von dieser Seite",
  "meaning-gateway":
    "Das Token geht an den Prozess auf diesem Rechner, der diese Seite ausliefert, und nicht weiter als bis zur Plattform. Es bleibt im Arbeitsspeicher dieses Prozesses, bis er endet.",
  "meaning-direct":
    "Das Token bleibt im Arbeitsspeicher dieser Seite, bis sie geschlossen wird, und geht von hier zur Plattform. Das gelingt dort, wo die Plattform Seiten anderer Herkunft antwortet (CORS).",
  token: "Token",
  "new-token": "Neues Token",
  "type-token": "Eines eingeben oder einfügen",
  name: "Name",
  "name-hint": "Wie sie hier angezeigt wird",
  cancel: "Abbrechen",
  connect: "Verbinden",
  connecting: "Wird ausprobiert …",
  "unknown-host":
    "Das Gateway kennt { $host } nicht und gibt deshalb kein Token dorthin. Es so starten: npm start -- --platform-host { $host }",
  "token-refused":
    "{ $host } wurde erreicht, nimmt dieses Token aber nicht an. Im Konto dort ein neues erzeugen und hier einfügen.",
  "other-answer":
    "{ $host } antwortet, aber nicht wie eine solche Plattform. Die Adresse prüfen: Vielleicht fehlt ein Teil wie /v2.",
  "not-reached":
    "{ $host } ist von dieser Seite aus nicht zu erreichen. Den Grund erfährt eine Seite nicht: Vielleicht ist die Adresse vertippt, das Netzwerk gestört oder das Zertifikat falsch, oder die Plattform antwortet Seiten anderer Herkunft nicht (CORS). Das lokale Gateway kann das unterscheiden.",
  "host-says": "{ $host } meldet { $said }.",
};
