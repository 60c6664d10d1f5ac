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
show-objects = Die Objekte mit { $value } anzeigen
without-key =
    { $count ->
        [one] { $count } Objekt fehlt der Schlüssel
       *[other] { $count } Objekten fehlt der Schlüssel
    }
show-without-key = Die Objekte ohne den Schlüssel anzeigen
empty-value = leerer Text
no-values = Kein Objekt hat diesen Schlüssel.
no-value-found = Kein Wert enthält diesen Text.

merge = Zusammenführen
merge-into = Zusammenführen zu
merge-into-hint = Die Schreibweise, die die angekreuzten Werte bekommen
tick-values = Die Werte ankreuzen, die dasselbe bedeuten
type-spelling = Die Schreibweise eingeben, die bleiben soll

spellings = Fast gleich
spellings-note = Diese Werte könnten Schreibweisen eines Wortes sein. Die Schreibweise anklicken, die alle einer Zeile bekommen sollen.
searching = Schreibweisen werden gesucht…
letters-not-compared = Diese Spalte hat so viele Werte, dass einzelne Buchstaben nicht verglichen werden.
more-spellings =
    { $count ->
        [one] { $count } weitere Zeile anzeigen
       *[other] { $count } weitere Zeilen anzeigen
    }
use-spelling = { $value } für alle { $count } verwenden
kind-case = Groß- und Kleinschreibung
kind-blanks = Leerzeichen
kind-normal-form = Akzente anders gespeichert
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
