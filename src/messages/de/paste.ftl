preview = Vorschau
paste-preview = Vorschau vor dem Einfügen
paste-here = Hier einfügen
paste-here-hint = Die Zwischenablage lässt sich von hier nicht lesen. Im Feld Strg+V (⌘V) drücken: Zellen, CSV, JSON oder Zeilen mit Schlüssel=Wert. Es ändert sich nichts, bevor die Vorschau zu sehen war.
paste-first = Zuerst etwas einfügen oder eingeben
cancel = Abbrechen
apply = Übernehmen
or-copy = Oder Metadaten aus einem anderen Objekt kopieren.
copy-from-object = Aus anderem Objekt kopieren …
from-clipboard = Aus der Zwischenablage
size =
    { $columns ->
        [one] { $columns } Spalte
       *[other] { $columns } Spalten
    } × { $rows ->
        [one] { $rows } Zeile
       *[other] { $rows } Zeilen
    }
not-a-table = Lässt sich nicht als Tabelle lesen

how-read = Importoptionen
format = Format
layout = Anordnung
layout-columns = Schlüssel und Werte in Spalten
layout-rows = Schlüssel in einer Kopfzeile
key-column = Schlüsselspalte
value-column = Wertspalte
value-row = Wertzeile
place-range = 1 bis { $count }
reading-progress = Fortschritt beim Lesen
reading = Wird gelesen …
reading-share = Wird gelesen … { $percent } %
reading-time-left =
    { $seconds ->
        [one] Wird gelesen … { $percent } %, noch etwa { $seconds } Sekunde
       *[other] Wird gelesen … { $percent } %, noch etwa { $seconds } Sekunden
    }

blank-values = Leere Werte
blanks-leave = Unverändert lassen
blanks-empty = Auf "" setzen
blanks-remove = Schlüssel entfernen
remove-missing = Auch Schlüssel entfernen, die nicht im Eingefügten stehen
show-only = Nur anzeigen
pasted-rows = Eingefügte Zeilen
take = Übernehmen
take-key = { $key } übernehmen
key = Schlüssel
now = Jetzt
pasted = Eingefügt
class = Status

class-added = hinzugefügt
class-changed = geändert
class-same = gleich
class-blank = leer
class-missing = nicht im Eingefügten
class-too-long = zu lang
class-twice = doppelt
class-not-text = kein Text
class-no-key = ohne Schlüssel
class-kept = behalten
class-locked = von der Plattform verwaltet
class-no-room = über der Grenze
class-half-character = defektes Zeichen

value-too-long = zu lang ({ $bytes }/{ $byteLimit } Bytes)
key-too-long = Schlüssel zu lang ({ $bytes }/{ $byteLimit } Bytes)
several-times =
    { $times ->
        [2] doppelt, eine Zeile wählen
       *[other] { $times }-mal vorhanden, eine Zeile wählen
    }
json-if-ticked =
    { $type ->
        [number] kein Text, sondern eine Zahl: mit Haken wird ihr JSON übernommen
        [boolean] kein Text, sondern true oder false: mit Haken wird das JSON übernommen
        [array] kein Text, sondern eine Liste: mit Haken wird ihr JSON übernommen
        [object] kein Text, sondern ein Objekt: mit Haken wird sein JSON übernommen
       *[null] kein Text, sondern null: mit Haken wird das JSON übernommen
    }
other-than-text-kept =
    { $type ->
        [number] enthält eine Zahl, die erhalten bleibt
        [boolean] enthält true oder false, was erhalten bleibt
        [array] enthält eine Liste, die erhalten bleibt
        [object] enthält ein Objekt, das erhalten bleibt
       *[null] enthält null, was erhalten bleibt
    }
set-by-platform = von der Plattform verwaltet; zum Übernehmen anhaken
pairs-at-most = über der Grenze von { $pairLimit } Paaren
half-character = defektes Zeichen (einzelnes Surrogat), das nicht gesendet werden kann
blank-leave = leer: unverändert
blank-empty = leer: auf "" gesetzt
blank-remove = leer: entfernt
missing-removed = nicht im Eingefügten: entfernt

damaged =
    { $count ->
        [one] { $count } wohl durch ein Tabellenprogramm beschädigt und nicht angehakt
       *[other] { $count } wohl durch ein Tabellenprogramm beschädigt und nicht angehakt
    }
damage-formula-error = Formelfehler
damage-date = ein Datum?
damage-exponent = gerundet?
damage-digits = Ziffern fehlen?
damage-hashes = nicht angezeigt?
damage-why-formula-error = Das ist die Fehlermeldung einer Formel, nicht ihr Ergebnis.
damage-why-date = Ein Tabellenprogramm hat vielleicht einen Namen in ein Datum umgewandelt.
damage-why-exponent = Ein Tabellenprogramm hat vielleicht eine lange Zahl gerundet.
damage-why-digits = Tabellenprogramme behalten 15 Ziffern: Die Nullen haben vielleicht andere ersetzt.
damage-why-hashes = Die Spalte war vielleicht zu schmal, um den Wert anzuzeigen.

nothing-ticked = Nichts ist angehakt
keys-will-change =
    { $count ->
        [one] { $count } Schlüssel ändert sich im Entwurf
       *[other] { $count } Schlüssel ändern sich im Entwurf
    }
too-many-ticked = { $count } Schlüssel sind angehakt; höchstens { $limit } können auf einmal übernommen werden. Einige Haken entfernen oder die Importoptionen ändern.
