column = Spalte { $key }
change = Ändern
look = Ansehen

item-set = Setzen …
item-set-where-absent = Setzen, wo nicht vorhanden …
item-set-where-present = Setzen, wo vorhanden …
item-find-replace = Suchen und Ersetzen …
item-transform = Umformen …
item-fill-down = Nach unten ausfüllen …
item-copy = Kopieren aus …
item-compose = Zusammensetzen …
item-split = Aufteilen …
item-rename = Umbenennen …
item-remove = Entfernen …
item-values = Werte …
item-sort = Sortieren
item-pin = Anheften
item-hide = Ausblenden
locked = Ein anderer Tab bearbeitet diese Objekte

heading-set = { $key } setzen
heading-set-where-absent = { $key } setzen, wo nicht vorhanden
heading-set-where-present = { $key } setzen, wo vorhanden
heading-find-replace = Suchen und Ersetzen in { $key }
heading-transform = { $key } umformen
heading-fill-down = { $key } nach unten ausfüllen
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
none-selected = Keine Objekte ausgewählt. „Alle“ oder „Angezeigte“ wählen oder in der Tabelle Objekte auswählen.
none-shown = Keine Objekte angezeigt. „Alle“ wählen oder den Filter ändern.
none-there = Es gibt noch keine Objekte.

value = Wert
value-hint = Alt+Enter für einen Zeilenumbruch
value-empty-hint = Bleibt das Feld leer, erhält jedes Objekt einen leeren Wert.

fills = Zu füllende Zellen
fills-absent = Ohne den Schlüssel
fills-blank = Ohne den Schlüssel oder leer
fills-all = Alle unter der ersten
fill-down-note = Jede Zelle erhält den Wert des nächsten Objekts darüber, das einen hat, in der Reihenfolge der Tabelle.

from = Aus
choose-column = Spalte wählen
no-other-column = Es gibt keine andere Spalte, aus der kopiert werden könnte.

template = Vorlage
template-hint = Schlüssel in geschweiften Klammern, wie in { $example }. Klammern, die Text sind, verdoppeln.
type-template = Vorlage eingeben
unknown-template-key = Kein Objekt hat den Schlüssel { $key }.
unknown-template-key-near = Kein Objekt hat den Schlüssel { $key }. Ist { $near } gemeint?

separator = Trennzeichen
type-separator = Trennzeichen eingeben
split-into = Neue Schlüssel
split-into-hint = Einer je Zeile. Der letzte erhält den Rest des Texts.
type-new-keys = Die Schlüssel für die Teile eingeben, einen je Zeile
same-keys = { $key } ist doppelt oder die Spalte, die aufgeteilt wird. Jeder Teil braucht einen eigenen Schlüssel.
split-note = Die Spalte { $key } selbst bleibt erhalten.

new-key = Neuer Schlüssel
type-new-key = Neuen Schlüssel eingeben
same-key = Das ist bereits der Schlüssel dieser Spalte
key-too-long = Dieser Schlüssel hat { $bytes } Bytes (höchstens { $limit }): Objekte mit ihm können nicht gesendet werden.
near-key = Es gibt bereits eine Spalte { $key }. Ist diese gemeint?

clash = Wenn der Schlüssel existiert
clash-keep = Behalten
clash-overwrite = Überschreiben
clash-skip = Überspringen
clash-keep-rename = Vorhandenen Wert behalten und { $key } entfernen
clash-overwrite-rename = Vorhandenen Wert durch den von { $key } ersetzen
clash-skip-rename = Objekt unverändert lassen
clash-keep-copy = Vorhandenen Wert behalten
clash-overwrite-copy = Vorhandenen Wert durch die Kopie ersetzen
clash-skip-copy = Objekt unverändert lassen
clash-keep-split = Vorhandenen Wert behalten und die anderen Teile schreiben
clash-overwrite-split = Vorhandenen Wert durch den Teil ersetzen
clash-skip-split = Objekt unverändert lassen

remove-note = Entfernt den Schlüssel, gleich welchen Wert er hat. Bis zum Absenden lässt sich das rückgängig machen.

add-column = Spalte hinzufügen
add = Hinzufügen
column-exists = Für diesen Schlüssel gibt es bereits eine Spalte
add-column-note = Die Spalte ist zunächst leer. Ein Objekt erhält den Schlüssel, sobald ein Wert eingegeben oder gesetzt wird.

changes-none = Es ändert sich nichts.
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
        [one] { $count } Objekt hat den Schlüssel bereits mit einem anderen Wert. Wählen, was damit geschehen soll.
       *[other] { $count } Objekte haben den Schlüssel bereits mit einem anderen Wert. Wählen, was damit geschehen soll.
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
        [one] { $count } Wert ist kein Text und bleibt unverändert.
       *[other] { $count } Werte sind kein Text und bleiben unverändert.
    }
incomplete-compose =
    { $count ->
        [one] { $count } Objekt hat nicht alle Schlüssel der Vorlage und wird übersprungen.
       *[other] { $count } Objekte haben nicht alle Schlüssel der Vorlage und werden übersprungen.
    }
incomplete-copy =
    { $count ->
        [one] Bei { $count } Objekt gibt es nichts zu kopieren.
       *[other] Bei { $count } Objekten gibt es nichts zu kopieren.
    }
incomplete-split =
    { $count ->
        [one] { $count } Objekt enthält das Trennzeichen nicht und wird übersprungen.
       *[other] { $count } Objekte enthalten das Trennzeichen nicht und werden übersprungen.
    }
too-long =
    { $count ->
        [one] { $count } neuer Wert ist länger als { $limit } Bytes: Das Objekt kann erst gesendet werden, wenn er gekürzt ist.
       *[other] { $count } neue Werte sind länger als { $limit } Bytes: Die Objekte können erst gesendet werden, wenn sie gekürzt sind.
    }
read-only =
    { $count ->
        [one] { $count } Objekt ist schreibgeschützt und bleibt unverändert.
       *[other] { $count } Objekte sind schreibgeschützt und bleiben unverändert.
    }

lone-brace = Die Vorlage ist ab Zeichen { $place } ungültig: Eine Klammer hat kein Gegenstück oder enthält keinen Schlüssel. Klammern, die Text sind, verdoppeln.
bad-expression = Ungültiger regulärer Ausdruck.
locked-now = Ein anderer Tab bearbeitet diese Objekte. Es wurde nichts geändert.
