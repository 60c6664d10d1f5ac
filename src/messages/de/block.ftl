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
refused = Schreibgeschützt: Es wurde nichts geändert
refused-not-text = Kein Text: Dieser Wert ist hier schreibgeschützt und wird unverändert zurückgesendet
refused-removed = Dieser Schlüssel ist zum Entfernen vorgemerkt: mit Strg+Rücktaste wiederherstellen, dann den Wert bearbeiten
refused-clipboard = Der Browser lässt diese Seite die Zwischenablage nicht lesen: mit Strg+V einfügen
refused-copying = Der Browser hat das Kopieren blockiert: Zwischenablage und Zellen sind unverändert
refused-scattered = Diese Zellen lassen sich nicht zusammen kopieren: benachbarte Zellen auswählen
did-clear =
    { $count ->
        [one] { $count } Wert geleert
       *[other] { $count } Werte geleert
    }
did-cut =
    { $count ->
        [one] { $count } Wert ausgeschnitten
       *[other] { $count } Werte ausgeschnitten
    }
did-fill =
    { $count ->
        [one] { $count } Wert gefüllt
       *[other] { $count } Werte gefüllt
    }
did-paste =
    { $count ->
        [one] In { $count } Zelle eingefügt
       *[other] In { $count } Zellen eingefügt
    }
did-remove =
    { $count ->
        [one] { $count } Schlüssel zum Entfernen vorgemerkt
       *[other] { $count } Schlüssel zum Entfernen vorgemerkt
    }
did-restore =
    { $count ->
        [one] { $count } Schlüssel wiederhergestellt
       *[other] { $count } Schlüssel wiederhergestellt
    }
did-copy =
    { $count ->
        [one] { $count } Zelle kopiert
       *[other] { $count } Zellen kopiert
    }
did-copy-link = Link kopiert
did-revert =
    { $count ->
        [one] Änderungen an { $count } Zeile verworfen
       *[other] Änderungen an { $count } Zeilen verworfen
    }
keys-not-emptied = { $count } Schlüssel unverändert (Strg+Rücktaste entfernt Schlüssel)
keys-not-filled = { $count } Schlüssel unverändert (Schlüssel müssen eindeutig sein)
nulls-skipped =
    { $count ->
        [one] { $count } Zelle übersprungen: zum Entfernen vorgemerkt
       *[other] { $count } Zellen übersprungen: zum Entfernen vorgemerkt
    }
not-text-skipped =
    { $count ->
        [one] { $count } Wert übersprungen: kein Text
       *[other] { $count } Werte übersprungen: kein Text
    }
