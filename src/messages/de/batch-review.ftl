review-changes = Änderungen prüfen
nothing-to-review = Keine Änderungen, die gesendet werden können
objects =
    { $count ->
        [one] { $count } Objekt
       *[other] { $count } Objekte
    }
reading = Prüfung auf neuere Änderungen
reading-count = { $answered } von { $total } geprüft
cancel = Abbrechen
describe-again = Neu laden
read-again =
    { $count ->
        [one] { $count } Objekt neu laden
       *[other] { $count } Objekte neu laden
    }
changes = Änderungen
key = Schlüssel
now = Jetzt
after = Nachher
effect = Wirkung
objects-head = Objekte
include = Mitsenden
include-change = Die Änderung von { $key } von { $now } zu { $after } mitsenden
absent = nicht vorhanden
various = verschiedene Werte
keep-key = { $key } behalten
show-objects-of = Objekte mit { $key } anzeigen
show-all-objects = Alle Objekte anzeigen
objects-of = Objekte mit { $key }
include-object = { $name } mitsenden
object = Objekt
keys-changed = { $count } Schlüssel
left-out-object = nicht mitgesendet
nothing-left = nichts mehr zu senden
requests = Anfragen
method = Methode
path = Pfad
text = Text
show-text = Anfrage { $number } anzeigen
hide-text = Anfrage { $number } ausblenden
request-number = Anfrage { $number }
calls =
    { $calls ->
        [one] { $count } per { $method } in { $calls } Aufruf
       *[other] { $count } per { $method } in { $calls } Aufrufen
    }
nothing-to-send = Nichts zu senden
send-removals =
    { $count ->
        [one] { $count } Entfernung per PUT senden
       *[other] { $count } Entfernungen per PUT senden
    }
ignored-removals =
    { $count ->
        [one] { $count } Entfernung wird als null in einem PATCH gesendet, was { $platform } ignoriert: Der Schlüssel bliebe erhalten. Ein PUT entfernt ihn und sendet alle anderen Paare des Objekts erneut.
       *[other] { $count } Entfernungen werden als null in einem PATCH gesendet, was { $platform } ignoriert: Die Schlüssel blieben erhalten. Ein PUT entfernt sie und sendet alle anderen Paare der Objekte erneut.
    }
removals-by-put =
    { $count ->
        [one] { $count } Schlüssel wird per PUT entfernt, was alle Paare seines Objekts ersetzt. Ändert sich das Objekt vorher, wird es nicht geschrieben.
       *[other] { $count } Schlüssel werden per PUT entfernt, was alle Paare ihrer Objekte ersetzt. Ein Objekt, das sich vorher ändert, wird nicht geschrieben.
    }
changed-elsewhere =
    { $count ->
        [one] Andere haben seit dem Laden andere Schlüssel von { $count } Objekt geändert. Diese Änderungen bleiben erhalten.
       *[other] Andere haben seit dem Laden andere Schlüssel von { $count } Objekten geändert. Diese Änderungen bleiben erhalten.
    }
already-there =
    { $count ->
        [one] { $count } Objekt ist bereits aktuell: Dafür wird nichts gesendet.
       *[other] { $count } Objekte sind bereits aktuell: Dafür wird nichts gesendet.
    }
read-only =
    { $count ->
        [one] { $count } Objekt ist für dieses Konto jetzt schreibgeschützt: { $names }. Dafür wird nichts gesendet.
       *[other] { $count } Objekte sind für dieses Konto jetzt schreibgeschützt: { $names }. Dafür wird nichts gesendet.
    }
too-many-pairs =
    { $count ->
        [one] { $count } Objekt hätte mehr als { $limit } Paare: { $names }. Dafür wird nichts gesendet.
       *[other] { $count } Objekte hätten mehr als { $limit } Paare: { $names }. Dafür wird nichts gesendet.
    }
unread =
    { $count ->
        [one] { $count } Objekt konnte nicht geladen werden: { $names }. Dafür wird nichts gesendet.
       *[other] { $count } Objekte konnten nicht geladen werden: { $names }. Dafür wird nichts gesendet.
    }
undecided =
    { $count ->
        [one] Andere haben dieselben Schlüssel von { $count } Objekt geändert. Dafür wird nichts gesendet, solange keine Wahl getroffen ist; die anderen Objekte werden gesendet.
       *[other] Andere haben dieselben Schlüssel von { $count } Objekten geändert. Dafür wird nichts gesendet, solange keine Wahl getroffen ist; die anderen Objekte werden gesendet.
    }
conflicts = Konflikte
conflict-line = { $key }: eigener Wert { $mine }, fremder Wert { $theirs }, vorher { $base }
choice = Wahl
keep-mine = Eigenen behalten
take-theirs = Fremden übernehmen
keep-mine-all = Bei allen eigene behalten
take-theirs-all = Bei allen fremde übernehmen
more-conflicts = Die ersten { $shown } von { $count } werden angezeigt. Eine Wahl für alle gilt für jedes Objekt.
reason = Grund
reason-hint = Anlass der Änderungen (bleibt im Verlauf, geht nicht an die Plattform)
confirm = Bestätigung
resets =
    { $count ->
        [one] { $count } Schlüssel wird in { $objects } zurückgesetzt
       *[other] { $count } Schlüssel werden in { $objects } zurückgesetzt
    }
type-to-confirm = Zum Bestätigen { $number } eingeben
number-differs = { $number } eingeben, die Anzahl der Schlüssel, die zurückgesetzt werden. Es wurde nichts gesendet.
submit = Absenden
starting = Wird im lokalen Verlauf gespeichert …
not-written-down = Jede Übermittlung wird zuerst im lokalen Verlauf gespeichert. Das ist fehlgeschlagen, deshalb wurde nichts gesendet.
not-written-down-full = Auf diesem Gerät ist kein Speicherplatz mehr frei. Platz schaffen, dann erneut absenden.
not-written-down-other = Der Speicher dieses Geräts funktioniert gerade nicht. Erneut versuchen; der Entwurf bleibt erhalten.
yes-remove =
    { $count ->
        [one] Ja, { $count } Schlüssel in { $objects } entfernen
       *[other] Ja, { $count } Schlüssel in { $objects } entfernen
    }
confirm-removals-first =
    { $count ->
        [one] Zuerst das Entfernen von { $count } Schlüssel bestätigen
       *[other] Zuerst das Entfernen von { $count } Schlüsseln bestätigen
    }
