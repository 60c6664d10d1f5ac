editor = Editor
describe-again = Neu beschreiben
describe-again-hint = Neu beschreiben. Der Entwurf bleibt, wie er ist.
described-at = beschrieben um { $time }
editing = Bearbeiten
undo = Rückgängig
undo-hint = Rückgängig (Ctrl+Z)
nothing-to-undo = Nichts rückgängig zu machen
redo = Wiederholen
redo-hint = Wiederholen (Ctrl+Shift+Z)
nothing-to-redo = Nichts zu wiederholen
more = Mehr
filter = Filter
filter-hint = Schlüssel und Werte filtern …
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
null-of = { $key } auf null setzen
pairs = Paare
pair-count = { $count } Paare
write-does = Was ein Schreiben bewirken würde
preview = Vorschau
compare = PATCH und PUT vergleichen
write-mode = Schreibmodus
keep-untouched = Unberührte Schlüssel behalten
request = Anfrage
review = Änderungen durchsehen
change-count =
    { $count ->
        [one] { $count } Änderung
       *[other] { $count } Änderungen
    }
review-short = Durchsehen
key-named = Schlüssel { $key }
null-hint = Schlüssel entfernen (Ctrl+Backspace)
null-undo-hint = Schlüssel doch behalten (Ctrl+Backspace)
revert-all = Alle verwerfen
preview-width = Breite der Vorschau
resolve-conflicts =
    { $count ->
        [one] { $count } Konflikt lösen
       *[other] { $count } Konflikte lösen
    }
issues = Probleme
what-to-cut = Was zu kürzen ist
