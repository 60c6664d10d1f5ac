### Die Kontextmenüs der Tabelle.

row-menu = Aktionen für { $key }
rows-menu =
    { $count ->
        [one] Aktionen für { $count } Zeile
       *[other] Aktionen für { $count } Zeilen
    }
column-menu = Spalte { $column }
read-only = Dieses Objekt lässt sich nur lesen
copy = Kopieren
cut = Ausschneiden
paste = Einfügen
fill-down = Nach unten ausfüllen
fill-right = Schlüssel in die Werte kopieren
press-remove = Mod Backspace
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
revert-cell = Zelle zurücksetzen
revert-row =
    { $count ->
        [one] Zeile zurücksetzen
       *[other] { $count } Zeilen zurücksetzen
    }
filter-by-key = Nach diesem Schlüssel filtern
filter-by-value = Nach diesem Wert filtern
sort-by-key = Nach Schlüssel sortieren
sort-by-value = Nach Wert sortieren
copy-link = Link zu diesem Objekt kopieren
sort-ascending = Aufsteigend sortieren
sort-descending = Absteigend sortieren
sort-platform = Reihenfolge der Plattform
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
batch-read-only = Hier lässt sich nichts ändern: Ein anderer Tab bearbeitet diese Objekte, oder sie sind schreibgeschützt
batch-fill-right = Nach rechts ausfüllen
revert-cells =
    { $count ->
        [one] Zelle zurücksetzen
       *[other] { $count } Zellen zurücksetzen
    }
sort-by-column = Nach dieser Spalte sortieren
