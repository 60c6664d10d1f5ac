import type { Translation } from "../catalogue.ts";

export const packetFile: Translation<"packetFile"> = {
  "packet-file": "Datei des Prüfpakets",
  "open-packet": "Prüfpaket öffnen…",
  "unknown-platform": 'Die Plattform "{ $platform }" ist hier nicht bekannt.',
  "not-a-packet":
    'Diese Datei ist kein Prüfpaket. Die Datei wählen, die in einer Durchsicht mit "Prüfpaket…" gespeichert wurde.',
  "newer-version":
    "Dieses Prüfpaket wurde von einer späteren Version von Redescribe gespeichert. Aktualisieren, dann noch einmal öffnen.",
  damaged:
    "Dieses Prüfpaket ist beschädigt: Teile davon fehlen. Es muss dort, wo es herkommt, noch einmal gespeichert werden.",
  altered:
    "Dieses Prüfpaket wurde nach dem Speichern verändert: Seine Prüfsumme passt nicht zum Inhalt. Es muss dort, wo es herkommt, noch einmal gespeichert werden.",
};
