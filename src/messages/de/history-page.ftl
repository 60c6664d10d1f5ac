history = Verlauf
lead = Übermittlungen aus diesem Browser. „Rückgängig machen“ öffnet zum Prüfen einen Entwurf, der eine davon umkehrt.
search = Verlauf durchsuchen
search-what = Objekt, Schlüssel, Wert, Grund, Ergebnis
reading-history = Verlauf wird geladen …
nothing-yet = Noch keine Übermittlungen. Jede wird hier mit den vorherigen Werten aufgeführt.
open-object = Ein Objekt öffnen
search-further = Weitersuchen
show-more = Mehr anzeigen
found = Gefunden
export = Export
as-json =
    { $which ->
        [found] Gefundene Übermittlungen (JSON)
       *[all] Alle Übermittlungen (JSON)
    }
as-json-hint = exakt, mit allem, was bekannt ist
as-csv =
    { $which ->
        [found] Gefundene Übermittlungen (CSV)
       *[all] Alle Übermittlungen (CSV)
    }
as-csv-hint = eine Zeile je Schlüssel, formelsicher
when = Wann
object = Objekt
write = Modus
keys = Schlüssel
reason = Grund
outcome = Ergebnis
actions = Aktionen
more-keys =
    { $count ->
        [one] und { $count } weiterer Schlüssel
       *[other] und { $count } weitere Schlüssel
    }
record = Eintrag { $number }
details = Details
details-of = Details zu { $name }, { $time }
download = Herunterladen
download-record = Eintrag { $number } herunterladen
write-merge = Zusammenführen
write-replace = Alles ersetzen
submit = Übermittlung
before-and-after = Vorher und nachher
before = Vorher
request = Anfrage
verification = Verifizierung
no-reason = keiner angegeben
object-on = { $object } über { $connection }
id-in-project = { $id } in { $project }
account = Konto
write-begun =
    { $count ->
        [one] { $write }; { $count } Anfrage begonnen
       *[other] { $write }; { $count } Anfragen begonnen
    }
begun = Begonnen
ended = Beendet
not-ended = nicht beendet
operation = Vorgang
digest = Prüfsumme
no-digest = nicht verfügbar: Dieser Browser bietet hier keine Kryptografie
it-was-recovered = Nach einer Unterbrechung geklärt.
all-runs = Läufe über viele Objekte
