preview = Vorschau
paste-preview = Vorschau vor dem Einfügen
paste-here = Hier einfügen
paste-here-hint = Die Zwischenablage konnte von hier aus nicht gelesen werden. Im Feld Ctrl+V (⌘ V) drücken: Zellen, CSV, JSON oder Zeilen mit Schlüssel=Wert. Nichts ändert sich, bevor es in der Vorschau zu sehen war.
paste-first = Zuerst etwas einfügen oder eingeben
cancel = Abbrechen
apply = Übernehmen
or-copy = Oder die Paare eines anderen Objekts übernehmen, von dieser Plattform oder einer anderen.
copy-from-object = Aus Objekt kopieren …
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

how-read = Lesart
format = Format
layout = Anordnung
layout-columns = Ein Paar in jeder Zeile
layout-rows = Schlüssel in einer Kopfzeile
key-column = Spalte der Schlüssel
value-column = Spalte der Werte
value-row = Zeile der Werte
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
blanks-leave = Nichts ändern
blanks-empty = Auf "" setzen
blanks-remove = Schlüssel entfernen
remove-missing = Auch Schlüssel entfernen, die nicht im Eingefügten stehen
show-only = Nur anzeigen
pasted-rows = Eingefügte Zeilen
take = Wahl
take-key = { $key } übernehmen
key = Schlüssel
now = Jetzt
pasted = Eingefügt
class = Befund

class-added = hinzugefügt
class-changed = geändert
class-same = gleich
class-blank = leer
class-missing = nicht im Eingefügten
class-too-long = zu lang
class-twice = mehrfach
class-not-text = kein Text
class-no-key = ohne Schlüssel
class-kept = behalten
class-locked = gesperrt
class-no-room = ohne Platz
class-half-character = mit halbem Zeichen

value-too-long = zu lang ({ $bytes }/{ $byteLimit } Bytes)
key-too-long = Schlüssel zu lang ({ $bytes }/{ $byteLimit } Bytes)
several-times =
    { $times ->
        [2] zweimal, eine Zeile wählen
       *[other] { $times }-mal, eine Zeile wählen
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
        [number] enthält eine Zahl, die bleibt
        [boolean] enthält true oder false, was bleibt
        [array] enthält eine Liste, die bleibt
        [object] enthält ein Objekt, das bleibt
       *[null] enthält null, was bleibt
    }
set-by-platform = setzt die Plattform selbst: mit Haken wird es trotzdem übernommen
pairs-at-most = kein Platz: höchstens { $pairLimit } Paare
half-character = ein halbes Zeichen, das nicht gesendet werden kann
blank-leave = leer: nichts geändert
blank-empty = leer: auf "" gesetzt
blank-remove = leer: entfernt
missing-removed = nicht im Eingefügten: entfernt

damaged = { $count } wohl von einem Tabellenprogramm beschädigt und nicht angehakt
damage-formula-error = Formelfehler
damage-date = ein Datum?
damage-exponent = gerundet?
damage-digits = Ziffern fehlen?
damage-hashes = nicht angezeigt?
damage-why-formula-error = Das ist der Fehler einer Formel, nicht ihr Ergebnis.
damage-why-date = Vielleicht hat ein Tabellenprogramm dieses Datum aus einem Namen gemacht.
damage-why-exponent = Vielleicht hat ein Tabellenprogramm eine lange Zahl gerundet.
damage-why-digits = Ein Tabellenprogramm behält 15 Ziffern: Die Nullen stehen vielleicht für andere.
damage-why-hashes = Vielleicht war die Spalte zu schmal, um den Wert anzuzeigen.

nothing-ticked = Nichts ist angehakt
keys-will-change =
    { $count ->
        [one] { $count } Schlüssel ändert sich im Entwurf
       *[other] { $count } Schlüssel ändern sich im Entwurf
    }
too-many-ticked = { $count } Schlüssel sind angehakt; höchstens { $limit } können auf einmal übernommen werden. Einige Haken entfernen oder eine andere Lesart wählen.
