import type { Translation } from "../catalogue.ts";

export const reviewForm: Translation<"reviewForm"> = {
  conflicts: "Konflikte",
  key: "Schlüssel",
  base: "Ausgangswert",
  theirs: "Fremder Wert",
  mine: "Eigener Wert",
  choice: "Wahl",
  "choice-for": "Wahl für { $key }",
  "side-theirs": "Fremden nehmen",
  "side-mine": "Eigenen behalten",
  request: "Anfrage",
  reason: "Grund",
  "reason-hint": "Warum; wird mit dem Ergebnis behalten",
  confirm: "Bestätigung",
  cancel: "Abbrechen",
  submit: "Absenden",
  "under-way": "Das Absenden läuft schon",
  "will-be-reset": `{ $count ->
      [one] { $count } Schlüssel wird zurückgesetzt
     *[other] { $count } Schlüssel werden zurückgesetzt
    }`,
  "type-to-confirm": "Zum Bestätigen { $number } tippen",
  "number-differs":
    "{ $number } tippen, die Anzahl der Schlüssel, die zurückgesetzt werden. Es wurde nichts gesendet.",
  "choose-first": "Erst für { $count } Schlüssel wählen",
  "yes-remove": "Ja, { $count } Schlüssel entfernen: { $keys }",
  "tick-first": `{ $count ->
      [one] Erst abhaken, dass { $count } Schlüssel entfernt wird
     *[other] Erst abhaken, dass { $count } Schlüssel entfernt werden
    }`,
  wait: "Warten",
  "stop-waiting": "Nicht länger warten",
  "time-left": "Noch { $duration }.",
};
