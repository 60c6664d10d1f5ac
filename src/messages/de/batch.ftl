many-objects = Viele Objekte
objects-and-keys = Objekte und Schlüssel
shown-count = { $shown } von { $count } angezeigt
selected-count =
    { $count ->
        [one] { $count } Objekt ausgewählt
       *[other] { $count } Objekte ausgewählt
    }
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
absent = nicht vorhanden
cell-absent = nicht vorhanden
cell-same = gleich
cell-changed = geändert
cell-added = hinzugefügt
cell-foreign = kein Text, unverändert
will-be-removed = wird entfernt
stays-by-patch = PATCH entfernt diesen Schlüssel nicht
object-same = gleich
object-changed = geändert
object-too-long = ein Wert ist zu lang
object-blocked = kann so nicht gesendet werden
object-read-only = schreibgeschützt
effects = Wirkungen
totals = Summen
total-changed = { $count } geändert
total-unchanged = { $count } unverändert
total-too-long = { $count } zu lang
total-blocked = { $count } können so nicht gesendet werden
total-read-only = { $count } schreibgeschützt
total-reset = { $count } mit Schlüsseln, die zurückgesetzt werden
total-ignored = { $count } mit Entfernungen, die PATCH ignoriert
column-counts =
    { $count ->
        [one] { $objects } · { $count } Wert
       *[other] { $objects } · { $count } Werte
    }
sort-hint =
    { $direction ->
        [descending] Nach { $key } absteigend sortieren. Nur Ansicht; was gesendet wird, ändert sich nicht.
       *[ascending] Nach { $key } aufsteigend sortieren. Nur Ansicht; was gesendet wird, ändert sich nicht.
    }
unsorted-hint = Ursprüngliche Reihenfolge
show-all = Alle anzeigen
untick-all = Auswahl aufheben
report = Letzte Änderung
show-hidden = Einblenden
hidden-columns =
    { $count ->
        [one] { $count } Spalte ausgeblendet
       *[other] { $count } Spalten ausgeblendet
    }
did-paste =
    { $count ->
        [one] In { $count } Zelle eingefügt
       *[other] In { $count } Zellen eingefügt
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
        [one] { $count } Wert ausgeschnitten
       *[other] { $count } Werte ausgeschnitten
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
did-revert =
    { $count ->
        [one] Änderung an { $count } Zelle verworfen
       *[other] Änderungen an { $count } Zellen verworfen
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
        [one] { $count } eingefügter Wert passte nicht in die Tabelle
       *[other] { $count } eingefügte Werte passten nicht in die Tabelle
    }
left-empty =
    { $count ->
        [one] { $count } leerer Wert hat seine Zelle nicht geändert
       *[other] { $count } leere Werte haben ihre Zellen nicht geändert
    }
left-not-text =
    { $count ->
        [one] { $count } Zelle unverändert: kein Text
       *[other] { $count } Zellen unverändert: kein Text
    }
left-read-only =
    { $count ->
        [one] { $count } Zelle unverändert: Ihr Objekt ist schreibgeschützt
       *[other] { $count } Zellen unverändert: Ihre Objekte sind schreibgeschützt
    }
refused-locked = Es wurde nichts geändert: Ein anderer Tab bearbeitet diese Objekte
refused-too-large = Es wurde nichts eingefügt: Der Text ist zu groß für die Tabelle. Als Manifest öffnen.
refused-not-text = Kein Text: Dieser Wert ist hier schreibgeschützt und wird unverändert zurückgesendet
refused-read-only = Schreibgeschützt: Es wurde nichts geändert
refused-clipboard = Der Browser lässt diese Seite die Zwischenablage nicht lesen: mit Strg+V einfügen
refused-copying = Der Browser hat das Kopieren blockiert: Zwischenablage und Zellen sind unverändert
refused-scattered = Diese Zellen lassen sich nicht zusammen kopieren: benachbarte Zellen auswählen
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
no-object-differs = Die ersten beiden ergeben für jedes Objekt dieselben Metadaten.
compared =
    { $count ->
        [one] Schlüssel des einen geänderten Objekts, nach Schreibmodus
       *[other] Schlüssel der { $count } geänderten Objekte, nach Schreibmodus
    }
differing-objects =
    { $count ->
        [one] Die ersten beiden unterscheiden sich bei { $count } Objekt
       *[other] Die ersten beiden unterscheiden sich bei { $count } Objekten
    }
more-objects =
    { $count ->
        [one] { $count } weiteres anzeigen
       *[other] { $count } weitere anzeigen
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
issue-looks-like-token = { $count } Werte von { $key } sehen aus wie Zugriffstoken
issue-many-characters = { $count } Werte von { $key } sind länger, als andere Programme annehmen
issue-not-listed = { $count } Werte von { $key } gehören nicht zu denen, die Programme erwarten
issue-others = { $first }, und { $count } weitere dieser Art
issue-missing =
    { $count ->
        [one] { $count } Objekt hat { $key } nicht, obwohl die Vorlage den Schlüssel verlangt
       *[other] { $count } Objekte haben { $key } nicht, obwohl die Vorlage den Schlüssel verlangt
    }
stays-by-patch-short = von PATCH nicht entfernt
equal-changes = Gleiche Änderungen
change = Änderung
objects = Objekte
more-changes =
    { $count ->
        [one] { $count } weitere Änderung anzeigen
       *[other] { $count } weitere Änderungen anzeigen
    }
first-object = Das ist das erste Objekt der Tabelle
last-object = Das ist das letzte Objekt der Tabelle
back-to-sheet = Zurück zu vielen Objekten
tour-place = { $place } von { $count }
changed-in-sheet =
    { $count ->
        [one] { $count } Änderung aus der Tabelle wird hier nicht angezeigt
       *[other] { $count } Änderungen aus der Tabelle werden hier nicht angezeigt
    }

row-of-batch =
    { $count ->
        [one] Dieses Objekt gehört zu einem Stapel. Änderungen hier gehören zum Stapel und werden mit ihm abgesendet.
       *[other] Dieses Objekt gehört zu einem Stapel von { $count } Objekten. Änderungen hier gehören zum Stapel; Rückgängig, Schreibmodus und Prüfung gelten für den ganzen Stapel.
    }
separate-draft = Dieses Objekt hat außerdem einen früheren eigenen Entwurf. Er gehört nicht zum Stapel und ist unverändert.
open-separate-draft = Eigenen Entwurf öffnen
edit-in-batch = Im Stapel bearbeiten
undone-elsewhere =
    { $count ->
        [one] Eine Änderung an { $count } anderen Objekt des Stapels wurde rückgängig gemacht. Hier hat sich nichts geändert.
       *[other] Eine Änderung an { $count } anderen Objekten des Stapels wurde rückgängig gemacht. Hier hat sich nichts geändert.
    }
redone-elsewhere =
    { $count ->
        [one] Eine Änderung an { $count } anderen Objekt des Stapels wurde wiederholt. Hier hat sich nichts geändert.
       *[other] Eine Änderung an { $count } anderen Objekten des Stapels wurde wiederholt. Hier hat sich nichts geändert.
    }
key-twice = Doppelter Schlüssel: Der Stapel kann nur eine der beiden Zeilen behalten. Zuerst einen der Schlüssel ändern, damit nichts verloren geht.
was-in-batch = Aus einem Stapel geöffnet, seit dem Neuladen einzeln bearbeitet.
not-in-batch = Dieses Objekt ist nicht mehr im Stapel.
opening-batch = Stapel wird geöffnet …
