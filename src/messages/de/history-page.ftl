history = Verlauf
lead = Was aus diesem Browser abgesendet wurde. Rückgängigmachen legt zur Durchsicht in einen Entwurf zurück, was eine Absendung geändert hat.
search = Verlauf durchsuchen
search-what = Objekt, Schlüssel, Wert, Grund, Ergebnis
reading-history = Verlauf wird gelesen …
nothing-yet = Noch nichts. Hier wird jede Absendung stehen, mit dem, was vor ihr da war.
open-object = Ein Objekt öffnen
search-further = Weitersuchen
show-more = Mehr anzeigen
found = Gefunden
export = Exportieren
as-json =
    { $which ->
        [found] Gefundene Absendungen als JSON
       *[all] Alle Absendungen als JSON
    }
as-json-hint = exakt, mit allem, was bekannt ist
as-csv =
    { $which ->
        [found] Gefundene Absendungen als CSV
       *[all] Alle Absendungen als CSV
    }
as-csv-hint = eine Zeile je Schlüssel, sicher für Tabellenprogramme
when = Wann
object = Objekt
write = Schreibmodus
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
submit = Absendung
before-and-after = Vorher und nachher
before = Vorher
request = Anfrage
verification = Prüfung
no-reason = keiner angegeben
object-on = { $object } über { $connection }
id-in-project = { $id } in { $project }
account = Konto
write-begun =
    { $count ->
        [one] { $write }; einmal mit dem Senden begonnen
       *[other] { $write }; { $count }-mal mit dem Senden begonnen
    }
begun = Begonnen
ended = Beendet
not-ended = noch nicht, soweit bekannt
operation = Vorgang
digest = Prüfsumme
no-digest = keine: Dieser Browser bietet hier keine Kryptografie
it-was-recovered = Nach einer Unterbrechung geklärt.
all-runs = Läufe über viele Objekte
