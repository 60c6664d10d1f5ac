review-changes = Änderungen prüfen
nothing-to-review = Kein Objekt hat eine Änderung, die gesendet werden kann
objects =
    { $count ->
        [one] { $count } Objekt
       *[other] { $count } Objekte
    }
reading = Die Objekte werden neu gelesen
reading-count = { $answered } von { $total } gelesen
cancel = Abbrechen
describe-again = Erneut lesen
read-again =
    { $count ->
        [one] { $count } Objekt erneut lesen
       *[other] { $count } Objekte erneut lesen
    }
changes = Änderungen
key = Schlüssel
now = Jetzt
after = Danach
effect = Wirkung
objects-head = Objekte
include = Einschließen
include-change = Die Änderung von { $key } von { $now } zu { $after } einschließen
absent = nicht vorhanden
various = verschiedene Werte
keep-key = { $key } behalten
show-objects-of = Die Objekte von { $key } zeigen
show-all-objects = Alle Objekte zeigen
objects-of = Objekte mit { $key }
include-object = { $name } einschließen
object = Objekt
keys-changed = { $count } Schlüssel
left-out-object = ausgelassen
nothing-left = nichts mehr zu senden
requests = Anfragen
method = Methode
path = Pfad
text = Text
show-text = Anfrage { $number } zeigen
hide-text = Anfrage { $number } verbergen
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
        [one] { $count } Entfernung wird als null in einem PATCH gesendet, was { $platform } ignoriert: Der Schlüssel bleibt. Ein PUT entfernt ihn und sendet alle anderen Paare des Objekts noch einmal.
       *[other] { $count } Entfernungen werden als null in einem PATCH gesendet, was { $platform } ignoriert: Die Schlüssel bleiben. Ein PUT entfernt sie und sendet alle anderen Paare der Objekte noch einmal.
    }
removals-by-put =
    { $count ->
        [one] { $count } Schlüssel wird per PUT entfernt, das alle Paare seines Objekts ersetzt. Ein Objekt, das sich vorher ändert, wird nicht geschrieben.
       *[other] { $count } Schlüssel werden per PUT entfernt, das alle Paare ihrer Objekte ersetzt. Ein Objekt, das sich vorher ändert, wird nicht geschrieben.
    }
changed-elsewhere =
    { $count ->
        [one] { $count } Objekt wurde seit dem Lesen von anderen geändert, in anderen Schlüsseln als hier. Diese Schlüssel bleiben, wie sie jetzt sind.
       *[other] { $count } Objekte wurden seit dem Lesen von anderen geändert, in anderen Schlüsseln als hier. Diese Schlüssel bleiben, wie sie jetzt sind.
    }
already-there =
    { $count ->
        [one] { $count } Objekt enthält schon alles: Für dieses wird nichts gesendet.
       *[other] { $count } Objekte enthalten schon alles: Für diese wird nichts gesendet.
    }
read-only =
    { $count ->
        [one] { $count } Objekt kann dieses Konto jetzt nur lesen: { $names }. Für dieses wird nichts gesendet.
       *[other] { $count } Objekte kann dieses Konto jetzt nur lesen: { $names }. Für diese wird nichts gesendet.
    }
too-many-pairs =
    { $count ->
        [one] { $count } Objekt hätte mehr als { $limit } Paare: { $names }. Für dieses wird nichts gesendet.
       *[other] { $count } Objekte hätten mehr als { $limit } Paare: { $names }. Für diese wird nichts gesendet.
    }
unread =
    { $count ->
        [one] { $count } Objekt konnte nicht gelesen werden: { $names }. Für dieses wird nichts gesendet.
       *[other] { $count } Objekte konnten nicht gelesen werden: { $names }. Für diese wird nichts gesendet.
    }
undecided =
    { $count ->
        [one] { $count } Objekt wurde von anderen in denselben Schlüsseln geändert. Für dieses wird nichts gesendet, bis gewählt ist; die anderen Objekte gehen weiter.
       *[other] { $count } Objekte wurden von anderen in denselben Schlüsseln geändert. Für diese wird nichts gesendet, bis gewählt ist; die anderen Objekte gehen weiter.
    }
conflicts = Konflikte
conflict-line = { $key }: eigener { $mine }, fremder { $theirs }, vorher { $base }
choice = Wahl
keep-mine = Eigenen behalten
take-theirs = Fremden übernehmen
keep-mine-all = Bei allen eigene behalten
take-theirs-all = Bei allen fremde übernehmen
more-conflicts = Die ersten { $shown } von { $count } sind aufgeführt. Eine Wahl für alle betrifft jedes von ihnen.
reason = Grund
reason-hint = Warum diese Änderungen (bleibt im eigenen Verlauf, wird der Plattform nicht gesendet)
confirm = Bestätigung
resets =
    { $count ->
        [one] { $count } Schlüssel wird in { $objects } zurückgesetzt
       *[other] { $count } Schlüssel werden in { $objects } zurückgesetzt
    }
type-to-confirm = Zum Bestätigen { $number } eingeben
number-differs = { $number } eingeben, die Anzahl der Schlüssel, die zurückgesetzt werden. Es wurde nichts gesendet.
submit = Absenden
starting = Auf diesem Gerät wird festgehalten, was gesendet werden soll…
not-written-down = Auf diesem Gerät konnte nicht festgehalten werden, was gesendet werden soll. Deshalb wurde nichts gesendet.
not-written-down-full = Auf diesem Gerät ist kein Platz mehr. Platz schaffen und erneut absenden.
not-written-down-other = Der Speicher dieses Geräts arbeitet im Moment nicht. Erneut versuchen; der Entwurf bleibt erhalten.
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
