many-objects = Viele Objekte
objects-and-keys = Objekte und Schlüssel
objects = Objekte
object-count =
    { $count ->
        [one] { $count } Objekt
       *[other] { NUMBER($count, useGrouping: "always") } Objekte
    }
shown-count = { NUMBER($shown, useGrouping: "always") } von { NUMBER($count, useGrouping: "always") } angezeigt
selected-count = { NUMBER($count, useGrouping: "always") } angehakt
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
total-changed = { NUMBER($count, useGrouping: "always") } geändert
total-unchanged = { NUMBER($count, useGrouping: "always") } unverändert
total-too-long = { NUMBER($count, useGrouping: "always") } zu lang
total-blocked = { NUMBER($count, useGrouping: "always") } können so nicht gesendet werden
total-read-only = { NUMBER($count, useGrouping: "always") } nur lesbar
total-reset = { NUMBER($count, useGrouping: "always") } mit Schlüsseln, die zurückgesetzt werden
total-ignored = { NUMBER($count, useGrouping: "always") } mit Entfernungen, die PATCH ignoriert
