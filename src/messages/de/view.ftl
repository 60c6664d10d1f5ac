rows-to-show = Anzuzeigende Zeilen
rows-all = Alle Zeilen ({ $count })
rows-changed = Geändert ({ $count })
rows-issues = Mit Problemen ({ $count })
rows-null = Auf null gesetzt ({ $count })
rows-custom = Eigene Schlüssel ({ $count })
rows-shown = Angezeigte Zeilen
shown =
    { $count ->
        [one] { $shown } von { $count } Zeile angezeigt
       *[other] { $shown } von { $count } Zeilen angezeigt
    }
show-all = Alle anzeigen
platforms-order = Reihenfolge der Plattform

# In the dative.
by-key = Schlüssel
by-key-bytes = Bytes des Schlüssels
by-value = Wert
by-value-bytes = Bytes des Werts
by-state = Zustand
sort-by =
    { $direction ->
        [descending] Absteigend nach { $column } sortieren. Nur zum Lesen: Was gesendet wird, behält seine Reihenfolge.
       *[ascending] Aufsteigend nach { $column } sortieren. Nur zum Lesen: Was gesendet wird, behält seine Reihenfolge.
    }
sorted-by =
    { $direction ->
        [descending] absteigend nach { $column } sortiert, nur zum Lesen
       *[ascending] nach { $column } sortiert, nur zum Lesen
    }
