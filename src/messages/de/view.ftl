rows-to-show = Anzeigen
rows-all = Alle Zeilen ({ $count })
rows-changed = Geändert ({ $count })
rows-issues = Mit Problemen ({ $count })
rows-null = Zu entfernen ({ $count })
rows-custom = Eigene Schlüssel ({ $count })
rows-shown = Angezeigte Zeilen
shown =
    { $count ->
        [one] { $shown } von { $count } Zeile angezeigt
       *[other] { $shown } von { $count } Zeilen angezeigt
    }
show-all = Alle anzeigen
platforms-order = Ursprüngliche Reihenfolge

# In the dative.
by-key = Schlüssel
by-key-bytes = Bytes des Schlüssels
by-value = Wert
by-value-bytes = Bytes des Werts
by-state = Zustand
sort-by =
    { $direction ->
        [descending] Nach { $column } absteigend sortieren. Nur Ansicht; was gesendet wird, ändert sich nicht.
       *[ascending] Nach { $column } aufsteigend sortieren. Nur Ansicht; was gesendet wird, ändert sich nicht.
    }
sorted-by =
    { $direction ->
        [descending] nach { $column } absteigend sortiert, nur Ansicht
       *[ascending] nach { $column } sortiert, nur Ansicht
    }
