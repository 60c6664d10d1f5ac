import type { Translation } from "../catalogue.ts";

export const plan: Translation<"plan"> = {
  "effect-added": "hinzugefügt",
  "effect-changed": "geändert",
  "effect-removed": "entfernt",
  "effect-reset": "zurückgesetzt",
  "effect-ignored": "ignoriert",
  "effect-stays": "bleibt",
  "stay-after-number": `{ $count ->
      [one] bleibt
     *[other] bleiben
    }`,
  "meaning-added": "ist jetzt nicht da und kommt dazu",
  "meaning-changed": "bekommt einen anderen Wert",
  "meaning-removed": "fällt weg, wie gewünscht",
  "meaning-reset": "fällt weg, weil das Ersetzen ihn nicht mitsendet",
  "meaning-ignored": "die Plattform ignoriert null: er bleibt",
  "meaning-stays": "bleibt, wie er ist",
  "mode-patch-put-merge": "Zusammenführen (PATCH)",
  "mode-patch-put-replace": "Alles ersetzen (PUT)",
  "mode-set-properties-merge": "Zusammenführen",
  "mode-set-properties-replace": "Alles ersetzen (mit null)",
  touches: "berührt { $count } Schlüssel",
  "sends-and-drops": "sendet { $count } Schlüssel, lässt { $dropped } weg",
  "sets-and-drops": "setzt { $count } Schlüssel, entfernt { $dropped }",
  stay: `{ $count ->
      [one] { $count } bleibt
     *[other] { $count } bleiben
    }`,
  "null-ignored": `{ $count ->
      [one] { $platform } ignoriert null beim Zusammenführen: { $keys } bliebe. "{ $replace }" entfernt den Schlüssel.
     *[other] { $platform } ignoriert null beim Zusammenführen: { $keys } blieben. "{ $replace }" entfernt sie.
    }`,
  "other-copy":
    "{ $platform } hat die Kopie in { $answered } beschrieben, nicht die verlangte in { $asked }. Beim Absenden würde die Kopie geschrieben, die hier zu sehen ist.",
  "merge-would-do":
    'Wenn unberührte Schlüssel behalten werden, ist das dieselbe eine Anfrage wie "{ $merge }".',
  "stored-null": `{ $count ->
      [one] { $keys } hat den Wert null, den { $platform } beim Ersetzen ignoriert: Der Schlüssel kann danach weg sein.
     *[other] { $keys } haben den Wert null, den { $platform } beim Ersetzen ignoriert: Sie können danach weg sein.
    }`,
  "use-mode": '"{ $mode }" wählen',
  "rows-to-come": `{ $count ->
      [one] { $count } weitere Zeile unterwegs
     *[other] { $count } weitere Zeilen unterwegs
    }`,
  "row-same": "gleich",
  "row-changed": "geändert",
  "row-added": "hinzugefügt",
  "row-removed": "entfernt, wird null",
};
