import type { Translation } from "../catalogue.ts";

export const copying: Translation<"copying"> = {
  "copy-from-object": "Aus Objekt kopieren",
  connection: "Verbindung",
  "object-id": "ID oder Adresse des Objekts",
  "object-id-hint": "Eine ID oder die Adresse dieser Seite mit dem Objekt darin",
  "project-id": "ID des Projekts",
  "project-id-hint": "Dessen Kopie gemeint ist; leer gelassen irgendeine",
  describing: "Objekt wird beschrieben…",
  "show-pairs": "Seine Paare zeigen",
  "opened-before": "Früher geöffnet",
  "problem-nothing": "Die ID des Objekts oder seine Adresse in dieser Seite tippen oder einfügen.",
  "problem-not-an-object":
    "Das ist eine Adresse, aber nicht die eines Objekts. Das Objekt öffnen und die Adresse von dort kopieren.",
  "problem-same-object": "Dieses Objekt ist schon offen. Ein anderes wählen.",
  "unknown-connection":
    "Die Adresse nennt die Verbindung { $connection }, die es in dieser Seite nicht gibt.",

  source: "Aus { $object } · { $connection }",
  "no-pairs": "Das Objekt hat keine Paare.",
  "all-fit": `{ $pairs ->
      [one] Sein einziges Paar passt zu { $platform }.
     *[other] Alle { $pairs } Paare passen zu { $platform }.
    }`,
  "some-fit": `{ $pairs ->
      [one] Sein einziges Paar passt nicht zu { $platform }: { $reasons }.
     *[other] { $fitting ->
          [one] { $fitting } von { $pairs } Paaren passt zu { $platform }; { $unfit } nicht: { $reasons }.
         *[other] { $fitting } von { $pairs } Paaren passen zu { $platform }; { $unfit } nicht: { $reasons }.
        }
    }`,
  "misfit-too-long": "{ $count } zu lang",
  "misfit-not-text": "{ $count } kein Text",
  "misfit-no-key": "{ $count } ohne Schlüssel",
  "misfit-kept": "{ $count } an der Stelle von anderem als Text",
  "misfit-locked": "{ $count } von der Plattform selbst gesetzt",
  "misfit-no-room": "{ $count } ohne Platz",
  "misfit-half-character": "{ $count } mit halbem Zeichen",
};
