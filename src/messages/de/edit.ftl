editor = Editor
describe-again = Neu laden
describe-again-hint = Das Objekt neu laden. Der Entwurf bleibt erhalten.
described-at = Geladen um { $time }
editing = Bearbeiten
undo = Rückgängig
undo-hint = Rückgängig (Strg+Z)
nothing-to-undo = Nichts rückgängig zu machen
redo = Wiederholen
redo-hint = Wiederholen (Strg+Shift+Z)
nothing-to-redo = Nichts zu wiederholen
more = Mehr
filter = Filter
filter-hint = Filtern …
metadata = Metadaten
column-key = Schlüssel
column-key-bytes = Bytes des Schlüssels
column-value = Wert
column-value-bytes = Bytes des Werts
column-null = null
bytes = Bytes
new-key = Neuer Schlüssel
key-bytes-of = Bytes des Schlüssels { $key }
value-of = Wert von { $key }
new-value = Neuer Wert
value-bytes-of = Bytes des Werts von { $key }
null-of = Schlüssel { $key } entfernen
pairs = Paare
pair-count = { $count } Paare
write-does = Anstehende Änderungen
preview = Vorschau
compare = PATCH und PUT vergleichen
write-mode = Schreibmodus
keep-untouched = Unberührte Schlüssel behalten
request = Anfrage
review = Änderungen prüfen
change-count =
    { $count ->
        [one] { $count } Änderung
       *[other] { $count } Änderungen
    }
review-short = Prüfen
key-named = Schlüssel { $key }
null-hint = Schlüssel entfernen (Strg+Rücktaste)
null-undo-hint = Schlüssel wiederherstellen (Strg+Rücktaste)
revert-all = Alle verwerfen
preview-width = Breite der Vorschau
resolve-conflicts =
    { $count ->
        [one] { $count } Konflikt lösen
       *[other] { $count } Konflikte lösen
    }
issues = Probleme
what-to-cut = Kürzen …
