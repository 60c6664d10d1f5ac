heading = Werte von { $key }
values = Werte
done = Fertig
find-value = Wert suchen

summary = { $values } in { $objects }
value-count =
    { $count ->
        [one] { $count } Wert
       *[other] { $count } Werte
    }
object-count =
    { $count ->
        [one] { $count } Objekt
       *[other] { $count } Objekten
    }
values-found = { $values }, davon { $found } gefunden
select = { $value } auswählen
select-head = Zusammenführen
value-head = Wert
objects-head = Objekte
show-head = Anzeigen
show = Anzeigen
show-objects = Objekte mit { $value } anzeigen
without-key =
    { $count ->
        [one] { $count } Objekt hat den Schlüssel nicht
       *[other] { $count } Objekte haben den Schlüssel nicht
    }
show-without-key = Objekte ohne den Schlüssel anzeigen
empty-value = leerer Text
no-values = Kein Objekt hat diesen Schlüssel.
no-value-found = Keine passenden Werte.

merge = Zusammenführen
merge-into = Zusammenführen zu
merge-into-hint = Die ausgewählten Werte erhalten diese Schreibweise
tick-values = Werte auswählen, die dasselbe bedeuten
type-spelling = Gewünschte Schreibweise eingeben

spellings = Ähnliche Werte
spellings-note = Das könnten Schreibweisen desselben Wortes sein. Die Schreibweise wählen, die für die ganze Zeile gelten soll.
searching = Schreibweisen werden gesucht …
letters-not-compared = Diese Spalte hat zu viele Werte, um sie Buchstabe für Buchstabe zu vergleichen.
more-spellings =
    { $count ->
        [one] { $count } weitere Zeile anzeigen
       *[other] { $count } weitere Zeilen anzeigen
    }
use-spelling = { $value } für alle { $count } verwenden
kind-case = Groß- und Kleinschreibung
kind-blanks = Leerzeichen
kind-normal-form = Unicode-Normalisierung
kind-look-alike = ähnlich aussehende Buchstaben
kind-plural = Plural
kind-letter = ein Buchstabe

merged = Zusammengeführt
values-merged =
    { $objects ->
        [one] { $objects } Objekt hat jetzt { $value }.
       *[other] { $objects } Objekte haben jetzt { $value }.
    }
undo = Rückgängig
