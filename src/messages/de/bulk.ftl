find-and-replace = Suchen und Ersetzen
find = Suchen
replace-with = Ersetzen durch
where-and-how = Wo und wie
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
whole-cell = Ganze Zelle
match-case = Groß-/Kleinschreibung beachten
nothing-to-find = Suchtext eingeben
bad-expression = Der Ausdruck lässt sich nicht lesen: { $said }
no-look-around = Lookahead und Lookbehind, etwa (?=…) und (?<=…), werden hier nicht unterstützt, damit kein Ausdruck die Seite einfrieren kann. Den Text ringsum als Gruppe mit erfassen und beim Ersetzen wieder einfügen.
no-back-reference = Rückverweise, etwa \1 und \k<name>, werden beim Suchen nicht unterstützt, damit kein Ausdruck die Seite einfrieren kann. Beim Ersetzen sind Gruppen nach Nummer und Name möglich.
large-expression = Der Ausdruck wiederholt zu viel. Kleinere Wiederholungszahlen verwenden.
transform = Umformen
name-trim = Leerzeichen am Rand entfernen
name-collapse-blanks = Leerzeichen zusammenfassen
name-nfc = Akzente zusammensetzen (NFC)
name-lower-case = Kleinbuchstaben
name-upper-case = Großbuchstaben
name-straighten-quotes = Gerade Anführungszeichen
name-remove-invisible = Unsichtbare Zeichen entfernen
name-spell-in-ascii = In ASCII schreiben
meaning-trim = Entfernt Leerzeichen am Anfang und am Ende.
meaning-collapse-blanks = Macht aus jeder Folge von Leerzeichen, Tabulatoren und Zeilenumbrüchen ein einfaches Leerzeichen.
meaning-nfc = Macht aus Buchstabe und Akzent ein Zeichen, wie die meisten Programme es speichern.
meaning-lower-case = Macht alle Buchstaben klein.
meaning-upper-case = Macht alle Buchstaben groß.
meaning-straighten-quotes = Macht aus typografischen Anführungszeichen, Minuten- und Sekundenzeichen gerade.
meaning-remove-invisible = Entfernt Richtungszeichen, breitenlose Leerzeichen und weiche Trennzeichen.
meaning-spell-in-ascii = Schreibt Buchstaben mit Akzent, Striche und Sonderzeichen mit einfachen Zeichen, wo es dafür eine übliche Form gibt.
what-to-cut = Was zu kürzen ist
bytes-of-limit = { $bytes } von { $byteLimit } Bytes.
bytes-too-many = { $bytes } von { $byteLimit } Bytes: { $over } zu viel.
no-shorter-spelling = Kein Zeichen hat in ASCII eine kürzere Schreibweise: den Text kürzen.
spelled-fits = In ASCII geschrieben sind es { $bytes }; das passt.
spelled-too-many = In ASCII geschrieben sind es { $bytes }, immer noch { $over } zu viel.
costly-characters = Teure Zeichen
character = Zeichen
times = Anzahl
bytes-each = Bytes je Zeichen
spelling = Schreibweise
saves = Spart
proposed-changes = Vorgeschlagene Änderungen
do = Wahl
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
        [one] Und { $count } weitere Zelle, die ebenfalls geändert wird.
       *[other] Und { $count } weitere Zellen, die ebenfalls geändert werden.
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
