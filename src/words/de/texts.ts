import type { Translation } from "../catalogue.ts";

export const texts: Translation<"texts"> = {
  "draft-as-json": "Entwurf als JSON",
  "is-the-draft": "Der Entwurf als JSON. Was getippt wird, steht sofort im Entwurf.",
  "not-in-draft": "Der Text ist nicht lesbar und deshalb noch nicht im Entwurf",
  "go-there": "Zur Stelle",
  discard: "Unlesbares verwerfen",
  "problem-at": "Zeile { $line }, Spalte { $column }: { $fault }",
  "fault-unfinished": 'Der Text endet zu früh. Er muss mit {"}"} enden.',
  "fault-trailing-comma": "Nach dem letzten Paar steht noch ein Komma: löschen.",
  "fault-wrong-quote": 'Hier ist nur das gerade doppelte Anführungszeichen " lesbar.',
  "fault-raw-control":
    'Vor dem Ende der Zeile fehlt ein Anführungszeichen ". Ein Zeilenumbruch in einem Wert wird \\n geschrieben, ein Tabulator \\t.',
  "fault-unquoted": 'Schlüssel und Werte stehen in geraden doppelten Anführungszeichen: "…".',
  "fault-missing-comma":
    "Davor fehlt etwas: ein Komma zwischen zwei Paaren oder ein Doppelpunkt zwischen Schlüssel und Wert.",
  "fault-too-deep": "Listen und Objekte sind zu tief ineinander verschachtelt.",
  "fault-not-json": "Das ist nicht als JSON lesbar.",
  "fault-not-an-object": 'Der Text muss ein Objekt aus Schlüsseln und Werten sein: {"{"}"key": "value"{"}"}.',
  "fault-duplicate-key":
    "Schlüssel { $key } steht hier ein zweites Mal. Einen von beiden umbenennen oder löschen.",
  "fault-not-text": `{ $type ->
      [number] { $key } kann keine Zahl werden: Nur Text lässt sich tippen. In doppelte Anführungszeichen setzen.
      [boolean] { $key } kann nicht true oder false werden: Nur Text lässt sich tippen. In doppelte Anführungszeichen setzen.
      [array] { $key } kann keine Liste werden: Nur Text lässt sich tippen. In doppelte Anführungszeichen setzen.
     *[object] { $key } kann kein Objekt werden: Nur Text lässt sich tippen. In doppelte Anführungszeichen setzen.
    }`,
  "fault-nothing-to-remove": "null entfernt einen Schlüssel, aber einen Schlüssel { $key } gibt es nicht.",
};
