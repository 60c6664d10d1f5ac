find-and-replace = Suchen und Ersetzen
find = Suchen
replace-with = Ersetzen durch
where-and-how = Optionen
where = Wo
how = Wie
in-keys = In Schlüsseln
in-values = In Werten
in-selected-rows =
    { $count ->
        [one] Nur in der ausgewählten Zeile
       *[other] Nur in den { $count } ausgewählten Zeilen
    }
regular-expression = Regulärer Ausdruck
whole-cell = Gesamten Zellinhalt vergleichen
match-case = Groß-/Kleinschreibung beachten
nothing-to-find = Suchtext eingeben
bad-expression = Ungültiger regulärer Ausdruck: { $said }
no-look-around = Lookaheads und Lookbehinds wie (?=…) und (?<=…) werden nicht unterstützt, damit kein Ausdruck die Seite einfrieren kann. Den umgebenden Text als Gruppe erfassen und unter „Ersetzen durch“ wieder einfügen.
no-back-reference = Rückverweise wie \1 und \k<name> werden beim Suchen nicht unterstützt, damit kein Ausdruck die Seite einfrieren kann. Unter „Ersetzen durch“ sind Gruppen nach Nummer und Name möglich.
large-expression = Der Ausdruck wiederholt zu oft. Kleinere Wiederholungszahlen verwenden.
transform = Umformen
name-trim = Leerzeichen am Rand entfernen
name-collapse-blanks = Leerzeichen zusammenfassen
name-nfc = Akzente zusammensetzen (NFC)
name-lower-case = Kleinbuchstaben
name-upper-case = Großbuchstaben
name-straighten-quotes = Gerade Anführungszeichen
name-remove-invisible = Unsichtbare Zeichen entfernen
name-spell-in-ascii = In ASCII umwandeln
meaning-trim = Entfernt Leerzeichen am Anfang und am Ende.
meaning-collapse-blanks = Ersetzt jede Folge von Leerzeichen, Tabulatoren und Zeilenumbrüchen durch ein Leerzeichen.
meaning-nfc = Fasst Buchstabe und Akzent zu einem Zeichen zusammen (NFC).
meaning-lower-case = Wandelt in Kleinbuchstaben um.
meaning-upper-case = Wandelt in GROSSBUCHSTABEN um.
meaning-straighten-quotes = Ersetzt typografische Anführungszeichen sowie Minuten- und Sekundenzeichen durch gerade.
meaning-remove-invisible = Entfernt Richtungszeichen, breitenlose Leerzeichen und weiche Trennzeichen.
meaning-spell-in-ascii = Ersetzt Buchstaben mit Akzent, Striche und Symbole durch ihre üblichen ASCII-Entsprechungen.
what-to-cut = Kürzen …
bytes-of-limit = { $bytes } von { $byteLimit } Bytes.
bytes-too-many = { $bytes } von { $byteLimit } Bytes: { $over } zu viel.
no-shorter-spelling = Kein Zeichen hat eine kürzere ASCII-Entsprechung: den Text kürzen.
spelled-fits = In ASCII: { $bytes } Bytes, das passt.
spelled-too-many = In ASCII: { $bytes } Bytes, immer noch { $over } zu viel.
costly-characters = Zeichen mit mehreren Bytes
character = Zeichen
times = Anzahl
bytes-each = Bytes je Zeichen
spelling = ASCII
saves = Spart
proposed-changes = Vorgeschlagene Änderungen
do = Übernehmen
key = Schlüssel
cell = Zelle
now = Jetzt
after = Nachher
cell-key = Schlüssel
cell-value = Wert
change-key = Schlüssel { $name } ändern
change-value = Wert von { $name } ändern
hidden-changes =
    { $count ->
        [one] … und { $count } weitere Zelle wird ebenfalls geändert.
       *[other] … und { $count } weitere Zellen werden ebenfalls geändert.
    }
changes-to-make = Anstehende Änderungen
nothing-to-change = Nichts zu ändern
cells-to-change =
    { $count ->
        [one] { $count } Zelle zu ändern
       *[other] { $count } Zellen zu ändern
    }
cancel = Abbrechen
apply = Übernehmen
