### Die Kontextmenüs der Tabelle.

row-menu = Aktionen für { $key }
rows-menu =
    { $count ->
        [one] Aktionen für { $count } Zeile
       *[other] Aktionen für { $count } Zeilen
    }
column-menu = Spalte { $column }
read-only = Dieses Objekt ist schreibgeschützt
copy = Kopieren
cut = Ausschneiden
paste = Einfügen
fill-down = Nach unten ausfüllen
fill-right = Schlüssel in die Werte kopieren
press-remove = Mod Rücktaste
new-pair = Neues Paar
remove-key =
    { $count ->
        [one] Schlüssel entfernen
       *[other] { $count } Schlüssel entfernen
    }
keep-key =
    { $count ->
        [one] Schlüssel behalten
       *[other] { $count } Schlüssel behalten
    }
revert-cell = Änderung der Zelle verwerfen
revert-row =
    { $count ->
        [one] Änderungen der Zeile verwerfen
       *[other] Änderungen von { $count } Zeilen verwerfen
    }
filter-by-key = Nach diesem Schlüssel filtern
filter-by-value = Nach diesem Wert filtern
sort-by-key = Nach Schlüssel sortieren
sort-by-value = Nach Wert sortieren
copy-link = Link zu diesem Objekt kopieren
sort-ascending = Aufsteigend sortieren
sort-descending = Absteigend sortieren
sort-platform = Ursprüngliche Reihenfolge
fit-width = Breite an Inhalt anpassen
wider = Breiter
press-wider = Shift →
narrower = Schmaler
press-narrower = Shift ←
usual-width = Standardbreite
wrap = Lange Werte umbrechen
large = In großem Editor öffnen
press-large = Leertaste

cells-menu =
    { $count ->
        [one] Aktionen für { $count } Zelle
       *[other] Aktionen für { $count } Zellen
    }
batch-read-only = Keine Änderungen möglich: Ein anderer Tab bearbeitet diese Objekte, oder sie sind schreibgeschützt
batch-fill-right = Nach rechts ausfüllen
revert-cells =
    { $count ->
        [one] Änderung der Zelle verwerfen
       *[other] Änderungen von { $count } Zellen verwerfen
    }
sort-by-column = Nach dieser Spalte sortieren
