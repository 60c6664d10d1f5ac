selection = Auswahl
selected =
    { $cells ->
        [one] { $cells } Zelle in { $rows } Zeile ausgewählt
       *[other]
            { $rows ->
                [one] { $cells } Zellen in { $rows } Zeile ausgewählt
               *[other] { $cells } Zellen in { $rows } Zeilen ausgewählt
            }
    }
bytes =
    { $count ->
        [one] { $count } Byte
       *[other] { $count } Bytes
    }
distinct =
    { $count ->
        [one] { $count } verschiedener Wert
       *[other] { $count } verschiedene Werte
    }
refused = Nur lesbar: Es wurde nichts geändert
refused-not-text = Kein Text: Dieser Wert lässt sich hier nur lesen und wird unverändert zurückgeschrieben
refused-removed = Der Schlüssel soll entfernt werden: Ctrl+Backspace behält ihn, dann lässt sich der Wert wieder ändern
refused-clipboard = Der Browser lässt die Seite nicht in die Zwischenablage sehen: Ctrl+V fügt ein
refused-copying = Der Browser hat das Kopieren verweigert: Zwischenablage und Zellen sind unverändert
refused-scattered = Diese Zellen lassen sich nicht zusammen kopieren: Wählen Sie Zellen, die nebeneinander liegen
did-clear =
    { $count ->
        [one] { $count } Wert geleert
       *[other] { $count } Werte geleert
    }
did-cut =
    { $count ->
        [one] Ausgeschnitten: { $count } Wert geleert
       *[other] Ausgeschnitten: { $count } Werte geleert
    }
did-fill =
    { $count ->
        [one] { $count } Wert gefüllt
       *[other] { $count } Werte gefüllt
    }
did-paste =
    { $count ->
        [one] { $count } Zelle durch Einfügen überschrieben
       *[other] { $count } Zellen durch Einfügen überschrieben
    }
did-remove =
    { $count ->
        [one] { $count } Zeile auf null gesetzt
       *[other] { $count } Zeilen auf null gesetzt
    }
did-restore =
    { $count ->
        [one] { $count } Zeile nicht mehr auf null gesetzt
       *[other] { $count } Zeilen nicht mehr auf null gesetzt
    }
did-copy =
    { $count ->
        [one] { $count } Zelle kopiert
       *[other] { $count } Zellen kopiert
    }
did-copy-link = Link kopiert
did-revert =
    { $count ->
        [one] { $count } Zeile zurückgesetzt
       *[other] { $count } Zeilen zurückgesetzt
    }
keys-not-emptied = { $count } Schlüssel behalten: Ctrl+Backspace entfernt Schlüssel
keys-not-filled = { $count } Schlüssel behalten: Jeder darf nur einmal vorkommen
nulls-skipped =
    { $count ->
        [one] { $count } Zelle übersprungen: auf null gesetzt
       *[other] { $count } Zellen übersprungen: auf null gesetzt
    }
not-text-skipped =
    { $count ->
        [one] { $count } Wert übersprungen: kein Text
       *[other] { $count } Werte übersprungen: kein Text
    }
