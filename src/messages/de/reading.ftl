header-row = Kopfzeile
no-header = Keine Kopfzeile
choose-one = Wählen …
encoding = Zeichencodierung
numbers = Zahlen und Daten
numbers-stored = Wie gespeichert
numbers-shown = Wie angezeigt
units = Einheiten
units-leave = Weglassen
units-key = Als eigener Schlüssel
units-append = An den Wert anhängen
trim = Leerzeichen um Schlüssel und Werte entfernen
blank-is-empty = Nur Leerzeichen als leer behandeln

row-matched = Zeile { $row } von { $rows }, erkannt an { $heading }
row-taken = Zeile { $row } von { $rows }
column-matched = Spalte { $column } von { $columns }, erkannt an { $heading }
column-taken = Spalte { $column } von { $columns }
the-header = der Kopfzeile
pairs-in-rows = ein Paar in jeder Zeile
pairs-under-header = ein Paar in jeder Zeile, Kopfzeile in Zeile { $row }
no-line-yet = noch nichts ausgewählt
columns-left-out =
    { $count ->
        [one] { $count } Spalte weggelassen
       *[other] { $count } Spalten weggelassen
    }
rows-left-out =
    { $count ->
        [one] { $count } Zeile weggelassen
       *[other] { $count } Zeilen weggelassen
    }
rows-passed =
    { $count ->
        [one] { $count } Zeile übersprungen
       *[other] { $count } Zeilen übersprungen
    }
rows-flagged =
    { $count ->
        [one] { $count } Zeile markiert
       *[other] { $count } Zeilen markiert
    }
values-flagged =
    { $count ->
        [one] { $count } Wert markiert
       *[other] { $count } Werte markiert
    }

no-row-names = Keine Zeile nennt { $name }. Die richtige Zeile wählen
no-column-names = Keine Spalte nennt { $name }. Die richtige Spalte wählen
rows-name =
    { $count ->
        [one] { $count } Zeile nennt { $name }. Die richtige Zeile wählen
       *[other] { $count } Zeilen nennen { $name }. Die richtige Zeile wählen
    }
columns-name =
    { $count ->
        [one] { $count } Spalte nennt { $name }. Die richtige Spalte wählen
       *[other] { $count } Spalten nennen { $name }. Die richtige Spalte wählen
    }
nothing-lands = Vor der Wahl wird nichts übernommen.
pairs-of-other = Das sind die Paare von { $other }, nicht von { $name }
pairs-of-others = Das sind die Paare anderer Objekte, nicht von { $name }: { $others }
take-other = Trotzdem übernehmen
find-row = Zeile suchen
find-column = Spalte suchen
offer-row = Zeile { $row }: { $text }
offer-column = Spalte { $column }: { $text }
nothing-found = Keine Treffer.
rows-of-objects =
    { $count ->
        [one] Die Tabelle hat { $count } Zeile, für ein Objekt.
       *[other] Die Tabelle hat { $count } Zeilen, eine für jedes Objekt.
    }
columns-of-objects =
    { $count ->
        [one] Die Tabelle hat { $count } Spalte, für ein Objekt.
       *[other] Die Tabelle hat { $count } Spalten, eine für jedes Objekt.
    }
edit-together = Gemeinsam bearbeiten

what-was-read = Was gelesen wurde
left-out = Weggelassen
left-names-objects = nennt Objekte
left-platform = von der Plattform verwaltet
left-row-numbers = Zeilennummern
left-units = Einheiten
left-unused = weder Schlüssel noch Werte
left-excluded = von Hand weggelassen
column-number = Spalte { $column }
take-it = { $heading } übernehmen

flag-extra-cells =
    { $count ->
        [one] { $count } Zelle mehr als die Kopfzeile
       *[other] { $count } Zellen mehr als die Kopfzeile
    }
flag-names-object = der Schlüssel ist der Name einer Datei
flag-no-result = eine Formel ohne gespeichertes Ergebnis
flag-error = der Fehler einer Formel
flag-hidden = im Blatt ausgeblendet
flag-merged = aus einer verbundenen Zelle ergänzt
flag-merged-unsure = von einer verbundenen Zelle verdeckt
flag-shown-otherwise = das Blatt zeigt { $shown }
flag-misplaced-quote = ein Anführungszeichen am falschen Platz
flag-misplaced-quote-in = ein Anführungszeichen am falschen Platz in Zeile { $line }
flag-cut = vielleicht unvollständig

rename-key = { $key } umbenennen
key-for = Schlüssel für { $heading }
heading-was = { $heading } in der Tabelle
use-key = { $key } verwenden
keep-heading = { $heading } behalten
looks-like = sieht aus wie { $key }, ist aber ein anderer Schlüssel
blanks-around-key = Leerzeichen um den Schlüssel
blanks-around-value = Leerzeichen um den Wert
only-blanks = nur Leerzeichen
