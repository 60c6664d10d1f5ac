import type { Translation } from "../catalogue.ts";

export const verdict: Translation<"verdict"> = {
  "verdict-as-expected": "wie erwartet",
  "verdict-differs": "weicht ab",
  "verdict-missing": "fehlt",
  "changed-by-others": "von jemand anderem geändert",
  "outcome-verified": "Gespeichert und bestätigt: { $count } Schlüssel um { $at }",
  "outcome-differs": `{ $differing ->
      [one] { $count ->
          [one] Gesendet, aber um { $at } war { $differing } von { $count } Schlüssel nicht wie erwartet
         *[other] Gesendet, aber um { $at } war { $differing } von { $count } Schlüsseln nicht wie erwartet
        }
     *[other] { $count ->
          [one] Gesendet, aber um { $at } waren { $differing } von { $count } Schlüssel nicht wie erwartet
         *[other] Gesendet, aber um { $at } waren { $differing } von { $count } Schlüsseln nicht wie erwartet
        }
    }`,
  "outcome-conflict": "Nicht gesendet: Das Objekt wurde inzwischen geändert",
  "outcome-refused": "Abgelehnt: Es wurde nichts geändert",
  "outcome-unknown": "Es ist nicht bekannt, ob geschrieben wurde",
  "advice-verified": "Neu beschrieben zeigt das Objekt jeden Schlüssel so, wie er gesendet wurde.",
  "advice-differs": "Die Tabelle zeigt, was erwartet wurde und was da ist. Der Entwurf bleibt erhalten.",
  "advice-conflict":
    "Für jeden Schlüssel, den beide Seiten geändert haben, wählen, was bleiben soll; dann noch einmal durchsehen. Der Entwurf bleibt erhalten.",
  "advice-refused": "Der Entwurf bleibt erhalten.",
  "advice-unknown": "Vor dem nächsten Absenden das Objekt neu beschreiben. Der Entwurf bleibt erhalten.",
  "both-changed": `{ $count ->
      [one] Jemand anders hat einen Schlüssel geändert, der auch im Entwurf geändert ist: { $keys }
     *[other] Jemand anders hat { $count } Schlüssel geändert, die auch im Entwurf geändert sind: { $keys }
    }`,
  "taken-over": `{ $count ->
      [one] { $count } Schlüssel, den andere geändert haben, wurde übernommen: { $keys }
     *[other] { $count } Schlüssel, die andere geändert haben, wurden übernommen: { $keys }
    }`,
  verification: "Prüfung",
  key: "Schlüssel",
  expected: "Erwartet",
  found: "Gefunden",
  verdict: "Befund",
};
