many-objects = Viele Objekte
objects-and-keys = Objekte und Schlüssel
shown-count = { $shown } von { $count } angezeigt
selected-count = { $count } angehakt
editing = Bearbeiten
filter-objects = Objekte filtern
filter-hint = Namen und Werte …
column-select = Ausgewählt
column-state = Zustand
column-name = Name
select = { $name } auswählen
open-object = { $name } einzeln öffnen
cell = { $key } von { $name }
bytes-of = Bytes von { $key } von { $name }
absent = fehlt
cell-absent = fehlt
cell-same = gleich
cell-changed = geändert
cell-added = hinzugefügt
cell-foreign = kein Text, bleibt wie er ist
will-be-removed = wird entfernt
stays-by-patch = PATCH entfernt diesen Schlüssel nicht
object-same = gleich
object-changed = geändert
object-too-long = ein Wert ist zu lang
object-blocked = kann so nicht gesendet werden
object-read-only = nur lesbar
effects = Wirkung
totals = Summen
total-changed = { $count } geändert
total-unchanged = { $count } unverändert
total-too-long = { $count } zu lang
total-blocked = { $count } können so nicht gesendet werden
total-read-only = { $count } nur lesbar
total-reset = { $count } mit Schlüsseln, die zurückgesetzt werden
total-ignored = { $count } mit Entfernungen, die PATCH ignoriert
column-counts =
    { $count ->
        [one] { $objects } · { $count } Wert
       *[other] { $objects } · { $count } Werte
    }
sort-hint =
    { $direction ->
        [descending] Nach { $key } absteigend sortieren. Nur zum Lesen: Gesendetes behält seine Reihenfolge.
       *[ascending] Nach { $key } aufsteigend sortieren. Nur zum Lesen: Gesendetes behält seine Reihenfolge.
    }
unsorted-hint = Zurück zur Reihenfolge, in der die Objekte hinzukamen
show-all = Alle zeigen
untick-all = Alle Haken entfernen
report = Letzte Änderung
show-hidden = Einblenden
hidden-columns =
    { $count ->
        [one] { $count } Spalte ausgeblendet
       *[other] { $count } Spalten ausgeblendet
    }
did-paste =
    { $count ->
        [one] { $count } Zelle überschrieben
       *[other] { $count } Zellen überschrieben
    }
did-fill =
    { $count ->
        [one] { $count } Zelle gefüllt
       *[other] { $count } Zellen gefüllt
    }
did-clear =
    { $count ->
        [one] { $count } Wert geleert
       *[other] { $count } Werte geleert
    }
did-cut =
    { $count ->
        [one] { $count } Wert ausgeschnitten und geleert
       *[other] { $count } Werte ausgeschnitten und geleert
    }
did-remove =
    { $count ->
        [one] { $count } Schlüssel wird entfernt
       *[other] { $count } Schlüssel werden entfernt
    }
did-restore =
    { $count ->
        [one] { $count } Schlüssel bleibt doch
       *[other] { $count } Schlüssel bleiben doch
    }
did-revert =
    { $count ->
        [one] { $count } Zelle zurückgesetzt
       *[other] { $count } Zellen zurückgesetzt
    }
did-mend =
    { $count ->
        [one] { $count } Wert korrigiert
       *[other] { $count } Werte korrigiert
    }
did-copy =
    { $count ->
        [one] { $count } Zelle kopiert
       *[other] { $count } Zellen kopiert
    }
left-no-room =
    { $count ->
        [one] { $count } eingefügter Text hat keine Zelle
       *[other] { $count } eingefügte Texte haben keine Zelle
    }
left-empty =
    { $count ->
        [one] { $count } leerer Text hat nichts geändert
       *[other] { $count } leere Texte haben nichts geändert
    }
left-not-text =
    { $count ->
        [one] { $count } Zelle unverändert: kein Text
       *[other] { $count } Zellen unverändert: kein Text
    }
left-read-only =
    { $count ->
        [one] { $count } Zelle unverändert: ihr Objekt ist nur lesbar
       *[other] { $count } Zellen unverändert: ihre Objekte sind nur lesbar
    }
refused-locked = Nichts wurde geändert: ein anderer Tab bearbeitet diese Objekte
refused-too-large = Nichts wurde eingefügt: Der Text ist zu groß für die Tabelle. Als Manifest öffnen.
refused-not-text = Kein Text: Dieser Wert ist hier nur lesbar und wird unverändert zurückgesendet
refused-read-only = Nur lesbar: nichts wurde geändert
refused-clipboard = Der Browser lässt die Seite nicht in die Zwischenablage sehen: Ctrl+V fügt ein
refused-copying = Der Browser hat das Kopieren verweigert: Zwischenablage und Zellen sind unverändert
refused-scattered = Diese Zellen lassen sich nicht zusammen kopieren: Wählen Sie Zellen, die nebeneinander liegen
filters = Filter
remove-filter = Filter entfernen: { $filter }
filter-absent = ohne { $key }
filter-value = { $key } = { $value }
filter-cell-state = { $key }: { $state }
filter-issue = Problem mit { $key }
filter-reset = Schlüssel, die zurückgesetzt werden
filter-ignored = Entfernungen, die PATCH ignoriert
number = { $count }
keys-by-effect = Schlüssel
no-object-differs = Jedes Objekt hat nach den ersten beiden dieselben Metadaten.
compared =
    { $count ->
        [one] Schlüssel des einen geänderten Objekts, je nach Schreibweise
       *[other] Schlüssel der { $count } geänderten Objekte zusammen, je nach Schreibweise
    }
differing-objects =
    { $count ->
        [one] { $count } Objekt endet nach den ersten beiden verschieden
       *[other] { $count } Objekte enden nach den ersten beiden verschieden
    }
more-objects =
    { $count ->
        [one] { $count } weiteres zeigen
       *[other] { $count } weitere zeigen
    }
no-issues = Keine Probleme
issue-kinds =
    { $count ->
        [one] { $count } Art von Problemen
       *[other] { $count } Arten von Problemen
    }
key-issue =
    { $count ->
        [one] { $issue } ({ $count } Objekt)
       *[other] { $issue } ({ $count } Objekte)
    }
issue-outer-blank =
    { $side ->
        [start] { $count } Werte von { $key } beginnen mit einem Leerzeichen
        [end] { $count } Werte von { $key } enden mit einem Leerzeichen
       *[both] { $count } Werte von { $key } beginnen oder enden mit einem Leerzeichen
    }
issue-too-long = { $count } Werte von { $key } sind zu lang
issue-invisible = { $count } Werte von { $key } enthalten unsichtbare Zeichen
issue-not-nfc = { $count } Werte von { $key } haben Akzente als eigene Zeichen (nicht NFC)
issue-looks-like-token = { $count } Werte von { $key } sehen wie Zugangstokens aus
issue-many-characters = { $count } Werte von { $key } haben mehr Zeichen, als andere Programme annehmen
issue-not-listed = { $count } Werte von { $key } sind nicht unter denen, die Werkzeuge erwarten
issue-others = { $first }, und { $count } weitere dieser Art
issue-missing =
    { $count ->
        [one] { $count } Objekt fehlt { $key }, den die Vorlage verlangt
       *[other] { $count } Objekten fehlt { $key }, den die Vorlage verlangt
    }
stays-by-patch-short = bleibt bei PATCH
equal-changes = Gleiche Änderungen
change = Änderung
objects = Objekte
more-changes =
    { $count ->
        [one] { $count } weitere Änderung zeigen
       *[other] { $count } weitere Änderungen zeigen
    }
previous = Voriges
next = Nächstes
first-object = Dies ist das erste Objekt der Tabelle
last-object = Dies ist das letzte Objekt der Tabelle
back-to-sheet = Zurück zu vielen Objekten
tour-place = { $place } von { $count }
changed-in-sheet =
    { $count ->
        [one] { $count } Änderung in der Tabelle ist hier nicht zu sehen
       *[other] { $count } Änderungen in der Tabelle sind hier nicht zu sehen
    }

row-of-batch =
    { $count ->
        [one] Dieses Objekt ist allein in einem Stapel. Was Sie hier ändern, ändert sich im Stapel und wird mit dessen Prüfung abgesandt.
       *[other] Dieses Objekt gehört zu einem Stapel von { $count } Objekten. Was Sie hier ändern, ändert sich im Stapel: Rückgängig, Schreibmodus und Prüfung gelten für den ganzen Stapel.
    }
separate-draft = Dieses Objekt hat von früher noch einen eigenen Entwurf. Er gehört nicht zum Stapel und bleibt, wie er ist.
open-separate-draft = Eigenen Entwurf öffnen
edit-in-batch = Im Stapel bearbeiten
undone-elsewhere =
    { $count ->
        [one] Rückgängig gemacht: eine Änderung an { $count } anderen Objekt des Stapels. Hier hat sich nichts geändert.
       *[other] Rückgängig gemacht: eine Änderung an { $count } anderen Objekten des Stapels. Hier hat sich nichts geändert.
    }
redone-elsewhere =
    { $count ->
        [one] Wiederhergestellt: eine Änderung an { $count } anderen Objekt des Stapels. Hier hat sich nichts geändert.
       *[other] Wiederhergestellt: eine Änderung an { $count } anderen Objekten des Stapels. Hier hat sich nichts geändert.
    }
key-twice = Zwei Zeilen haben denselben Schlüssel, und der Stapel kann nur eine davon behalten. Ändern Sie zuerst einen Schlüssel, damit nichts verloren geht.
was-in-batch = Aus einem Stapel geöffnet, seit dem Neuladen einzeln bearbeitet.
not-in-batch = Dieses Objekt ist nicht mehr im Stapel.
opening-batch = Der Stapel wird geöffnet.
