column = Spalte { $key }
change = Ändern
look = Ansehen

item-set = Setzen…
item-set-where-absent = Setzen, wo er fehlt…
item-set-where-present = Setzen, wo er vorhanden ist…
item-find-replace = Suchen und Ersetzen…
item-transform = Umformen…
item-fill-down = Nach unten füllen…
item-copy = Kopieren aus…
item-compose = Zusammensetzen…
item-split = Aufteilen…
item-rename = Umbenennen…
item-remove = Entfernen…
item-values = Werte…
item-sort = Sortieren
item-pin = Anheften
item-hide = Ausblenden
locked = Ein anderer Tab bearbeitet diese Objekte

heading-set = { $key } setzen
heading-set-where-absent = { $key } setzen, wo er fehlt
heading-set-where-present = { $key } setzen, wo er vorhanden ist
heading-find-replace = Suchen und Ersetzen in { $key }
heading-transform = { $key } umformen
heading-fill-down = { $key } nach unten füllen
heading-copy = Aus einer anderen Spalte nach { $key } kopieren
heading-compose = { $key } zusammensetzen
heading-split = { $key } aufteilen
heading-rename = { $key } umbenennen
heading-remove = { $key } entfernen

cancel = Abbrechen
apply = Übernehmen
count = Anzahl

sample = Beispiele
sample-object = Objekt
sample-key = Schlüssel
sample-now = Jetzt
sample-after = Nachher

objects = Objekte
scope-all = Alle
scope-shown = Angezeigte
scope-selected = Ausgewählte
scope-size =
    { $count ->
        [one] { $count } Objekt
       *[other] { $count } Objekte
    }
scope-hidden = { $objects }, davon { $hidden } nicht angezeigt
none-selected = Kein Objekt ist ausgewählt. „Alle“ oder „Angezeigte“ wählen oder Objekte in der Tabelle ankreuzen.
none-shown = Kein Objekt wird angezeigt. „Alle“ wählen oder den Filter ändern.
none-there = Noch sind keine Objekte da.

value = Wert
value-hint = Alt+Enter für einen Zeilenumbruch
value-empty-hint = Bleibt das Feld leer, bekommt jedes Objekt einen leeren Text.

fills = Zu füllende Zellen
fills-absent = Ohne den Schlüssel
fills-blank = Ohne den Schlüssel oder leer
fills-all = Alle unter der ersten
fill-down-note = Jede Zelle übernimmt den Text des nächsten Objekts darüber, das einen hat, in der Reihenfolge der Tabelle.

from = Aus
choose-column = Spalte wählen
no-other-column = Es gibt keine andere Spalte, aus der kopiert werden könnte.

template = Vorlage
template-hint = Schlüssel in Klammern, wie in { $example }. Eine Klammer selbst wird doppelt geschrieben.
type-template = Vorlage eingeben
unknown-template-key = Kein Objekt hat den Schlüssel { $key }.
unknown-template-key-near = Kein Objekt hat den Schlüssel { $key }. Ist { $near } gemeint?

separator = Trennzeichen
type-separator = Trennzeichen eingeben
split-into = Neue Schlüssel
split-into-hint = Einer je Zeile. Der letzte nimmt alles, was übrig ist.
type-new-keys = Die Schlüssel für die Teile eingeben, einen je Zeile
same-keys = Den Schlüssel { $key } gibt es zweimal, oder er ist der, der aufgeteilt wird. Jeder Teil braucht einen eigenen.
split-note = Die Spalte { $key } selbst bleibt.

new-key = Neuer Schlüssel
type-new-key = Neuen Schlüssel eingeben
same-key = So heißt der Schlüssel bereits
key-too-long = Dieser Schlüssel hat { $bytes } Bytes, erlaubt sind { $limit }: Objekte mit ihm lassen sich nicht senden.
near-key = Es gibt bereits eine Spalte { $key }. Ist sie gemeint?

clash = Wenn der Schlüssel existiert
clash-keep = Behalten
clash-overwrite = Überschreiben
clash-skip = Überspringen
clash-keep-rename = Sein Wert bleibt; { $key } wird entfernt
clash-overwrite-rename = Er bekommt den Wert von { $key }
clash-skip-rename = Das Objekt bleibt, wie es ist
clash-keep-copy = Sein Wert bleibt
clash-overwrite-copy = Er bekommt den kopierten Wert
clash-skip-copy = Das Objekt bleibt, wie es ist
clash-keep-split = Sein Wert bleibt; die anderen Teile werden geschrieben
clash-overwrite-split = Er bekommt den Teil
clash-skip-split = Das Objekt bleibt, wie es ist

remove-note = Der Schlüssel wird entfernt, gleich welchen Wert er hat. „Rückgängig“ holt ihn zurück, solange nichts gesendet ist.

add-column = Spalte hinzufügen
add = Hinzufügen
column-exists = Eine Spalte mit diesem Schlüssel gibt es bereits
add-column-note = Die Spalte ist zunächst leer. Ein Objekt bekommt den Schlüssel, wenn ein Wert eingegeben oder gesetzt wird.

changes-none = Nichts wird geändert.
changes-some =
    { $all ->
        [one] { $count } von { $all } Objekt wird geändert: { $details }.
       *[other]
            { $count ->
                [one] { $count } von { $all } Objekten wird geändert: { $details }.
               *[other] { $count } von { $all } Objekten werden geändert: { $details }.
            }
    }
detail-added =
    { $count ->
        [one] { $count } Wert hinzugefügt
       *[other] { $count } Werte hinzugefügt
    }
detail-overwritten =
    { $count ->
        [one] { $count } Wert überschrieben
       *[other] { $count } Werte überschrieben
    }
detail-removed =
    { $count ->
        [one] { $count } Schlüssel entfernt
       *[other] { $count } Schlüssel entfernt
    }
clashes-open =
    { $count ->
        [one] { $count } Objekt hat den Schlüssel bereits, mit einem anderen Wert. Wählen, was daraus wird.
       *[other] { $count } Objekte haben den Schlüssel bereits, mit einem anderen Wert. Wählen, was daraus wird.
    }
clashes-keep =
    { $count ->
        [one] { $count } Objekt hat den Schlüssel bereits und behält seinen Wert.
       *[other] { $count } Objekte haben den Schlüssel bereits und behalten seinen Wert.
    }
clashes-overwrite =
    { $count ->
        [one] { $count } Objekt hat den Schlüssel bereits: Der Wert wird überschrieben.
       *[other] { $count } Objekte haben den Schlüssel bereits: Der Wert wird überschrieben.
    }
clashes-skip =
    { $count ->
        [one] { $count } Objekt hat den Schlüssel bereits und wird übersprungen.
       *[other] { $count } Objekte haben den Schlüssel bereits und werden übersprungen.
    }
foreign-left =
    { $count ->
        [one] { $count } Wert ist kein Text und bleibt, wie er ist.
       *[other] { $count } Werte sind keine Texte und bleiben, wie sie sind.
    }
incomplete-compose =
    { $count ->
        [one] { $count } Objekt fehlt ein Schlüssel der Vorlage; es wird übersprungen.
       *[other] { $count } Objekten fehlt ein Schlüssel der Vorlage; sie werden übersprungen.
    }
incomplete-copy =
    { $count ->
        [one] { $count } Objekt hat nichts zu kopieren.
       *[other] { $count } Objekte haben nichts zu kopieren.
    }
incomplete-split =
    { $count ->
        [one] { $count } Objekt hat keinen Text mit dem Trennzeichen und wird übersprungen.
       *[other] { $count } Objekte haben keinen Text mit dem Trennzeichen und werden übersprungen.
    }
too-long =
    { $count ->
        [one] { $count } neuer Wert hat mehr als { $limit } Bytes: Das Objekt lässt sich erst senden, wenn er kürzer ist.
       *[other] { $count } neue Werte haben mehr als { $limit } Bytes: Die Objekte lassen sich erst senden, wenn sie kürzer sind.
    }
read-only =
    { $count ->
        [one] { $count } Objekt ist schreibgeschützt und bleibt, wie es ist.
       *[other] { $count } Objekte sind schreibgeschützt und bleiben, wie sie sind.
    }

lone-brace = Die Vorlage lässt sich ab Zeichen { $place } nicht lesen: eine Klammer ohne Gegenstück oder ohne Schlüssel darin. Eine Klammer selbst wird doppelt geschrieben.
bad-expression = Der reguläre Ausdruck lässt sich nicht verwenden.
locked-now = Ein anderer Tab bearbeitet diese Objekte gerade; nichts wurde geändert.
