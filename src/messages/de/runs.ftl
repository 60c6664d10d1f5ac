run = Lauf
runs = Läufe
lead = Übermittlungen vieler Objekte aus diesem Browser. Ein Lauf geht weiter, während andere Seiten geöffnet sind, und pausiert, wenn die Seite geschlossen wird.
nothing-yet = Noch keine Läufe. Mehrere Objekte gemeinsam bearbeiten und absenden, um einen zu starten.
open-objects = Objekte suchen
under-way = Laufende Läufe
run-of =
    { $count ->
        [one] Lauf mit einem Objekt
       *[other] Lauf mit { $count } Objekten
    }
reading = Läufe werden geladen …
no-such-run = Diesen Lauf gibt es in diesem Browser nicht. Er wurde vielleicht in einem anderen gestartet, oder der Speicher dieses Browsers wurde geleert.
open-runs = Alle Läufe
verified = Verifiziert
verified-of = { $verified } von { $total } verifiziert
state-queued = Wartet auf den Start
state-running = Läuft
state-paused = Pausiert
state-waiting = Wartet
state-needs-token = Token nötig
state-cancelling = Wird abgebrochen
state-ended = Beendet
state-elsewhere = In einem anderen Tab
elsewhere = Ein anderer Tab dieses Browsers führt ihn aus. Diese Seite folgt mit kurzer Verzögerung.
pause = Pausieren
resume = Fortsetzen
cancel-run = Lauf abbrechen
retry-failed = Fehlgeschlagene wiederholen
retry-count =
    { $count ->
        [one] Wiederholt { $count } Objekt mit demselben Plan. Objekte, deren Anfrage noch ankommen kann, sind ausgenommen.
       *[other] Wiederholt { $count } Objekte mit denselben Plänen. Objekte, deren Anfrage noch ankommen kann, sind ausgenommen.
    }
download-report = Bericht herunterladen
report-csv = Als CSV
report-csv-hint = formelsicher
report-xlsx = Als XLSX
report-json = Als JSON
report-json-hint = exakt
report-failed = Der Bericht konnte nicht erstellt werden: { $why }
report-too-long = Eine Zelle ist länger, als eine Arbeitsmappe erlaubt. CSV oder JSON herunterladen.
report-storage = Der Speicher dieses Geräts funktioniert gerade nicht. Erneut versuchen.
paused-user = Pausiert. Bis zum Fortsetzen wird nichts mehr gesendet; laufende Anfragen wurden zurückgelesen.
paused-interrupted = Die Seite, die den Lauf ausführte, wurde geschlossen. Laufende Anfragen wurden zurückgelesen; es wurde nichts erneut gesendet. Fortsetzen, um mit dem Rest weiterzumachen.
paused-equal-errors = Pausiert, weil drei Aufrufe nacheinander auf dieselbe Weise fehlschlugen: { $error }. Die Ursache beheben und fortsetzen oder abbrechen.
paused-many-refused = Pausiert, weil { $refused } von { $ended } Objekten abgelehnt wurden. Die Ergebnisse ansehen, dann fortsetzen oder abbrechen.
paused-long-wait = Anfragelimit erreicht: Die Plattform verlangt eine Pause von { $duration }. Fortsetzen, um so lange zu warten, oder abbrechen.
paused-storage = Jeder Schreibvorgang wird zuerst im lokalen Verlauf gespeichert. Das ist fehlgeschlagen, deshalb wird nichts mehr gesendet. Platz schaffen, dann fortsetzen.
paused-offline = Dieser Rechner ist offline. Der Lauf geht von selbst weiter, sobald er wieder online ist.
paused-other-account = Das Token gehört jetzt { $account }. Der Lauf wurde mit einem anderen Konto gestartet.
resume-other-account = Als { $account } fortsetzen
paused-nobody = Der Lauf ist nicht aktiv. Diese Seite mit demselben Konto öffnen, um ihn fortzusetzen.
no-connection = Er wurde als { $account } über { $connection } gestartet. Dieses Konto wählen, um ihn fortzusetzen.
damaged = Einige Einträge des Laufs sind nicht lesbar, deshalb kann er nicht fortgesetzt werden. Was lesbar ist, wird angezeigt.
needs-token = Die Plattform hat das Token abgelehnt. Bis ein neues eingegeben ist, wird nichts mehr gesendet.
waiting-until = { $reason } Weiter in { $duration }.
wait-back-off = Ein Aufruf ist fehlgeschlagen und wird nach einer Pause wiederholt.
wait-asked = Anfragelimit erreicht: Die Plattform verlangt eine Pause.
wait-catching-up = Angenommen, noch nicht alles sichtbar.
wait-refused = Einige Objekte wurden abgelehnt. Es wird noch einmal geprüft, ob sich etwas geändert hat.
wait-stale = Die Plattform zeigt einen älteren Stand. Es wird erneut geprüft.
wait-settling = Einige Anfragen scheinen verloren, können aber noch ankommen. Es wird noch einmal geprüft.
wait-maintenance = Die Plattform wird gewartet. Von Zeit zu Zeit wird erneut geprüft.
cancelling = Es wird nichts mehr gesendet. Laufende Anfragen werden zurückgelesen.
outcomes = Ergebnisse
object = Objekt
outcome = Ergebnis
message = Meldung
action = Aktion
outcome-verified = gespeichert
outcome-partly = teilweise gespeichert
outcome-unchanged = unverändert
outcome-differs = weicht ab
outcome-conflict = Konflikt
outcome-refused = nicht gespeichert
outcome-unknown = noch nicht bekannt
outcome-not-sent = nicht gesendet
outcome-open = steht aus
meaning-verified = Zurückgelesen: Jeder Schlüssel stimmt überein.
meaning-partly = Die Plattform hat das Entfernen einiger Schlüssel ignoriert: Sie sind noch da.
meaning-unchanged = Bereits aktuell: Es wurde nichts gesendet.
meaning-differs = Gesendet, aber nicht jeder Schlüssel ist wie erwartet.
meaning-conflict = Andere haben das Objekt vorher geändert: Es wurde nichts gesendet.
meaning-refused = Nicht gespeichert: Das Objekt enthält keine der Änderungen.
meaning-unknown = Die Antwort ging verloren. Das Objekt wird 1 und 5 Minuten nach dem Ende erneut geladen.
meaning-not-sent = Es wurde nichts gesendet.
meaning-open = Nicht begonnen oder in Arbeit.
group =
    { $count ->
        [one] { $count } Objekt: { $meaning }
       *[other] { $count } Objekte: { $meaning }
    }
why-cancelled = Der Lauf wurde vorher abgebrochen.
why-storage = Das Speichern im lokalen Verlauf ist fehlgeschlagen.
undo-object = { $name } rückgängig machen
undo = Rückgängig
resolve-conflicts =
    { $count ->
        [one] { $count } Konflikt lösen
       *[other] { $count } Konflikte lösen
    }
conflicts-lead = Andere haben diese Objekte geändert, bevor sie geschrieben wurden. Für jedes wählen; dann öffnet sich ein neuer Entwurf zum Prüfen und Absenden. Vorher wird nichts gesendet.
undo-run = Rückgängig machen
undo-hint = Öffnet zum Prüfen und Absenden einen Entwurf, der den Lauf umkehrt. Es wird noch nichts gesendet.
nothing-to-undo = Der Lauf hat nichts geändert, es gibt also nichts rückgängig zu machen
not-ended = Der Lauf ist noch nicht beendet
undo-heading = Lauf rückgängig machen
undo-reading = Aktuelle Metadaten werden geladen
undo-possible =
    { $count ->
        [one] { $count } Objekt erhält die Werte von vor dem Lauf zurück.
       *[other] { $count } Objekte erhalten die Werte von vor dem Lauf zurück.
    }
undo-nothing = Es lässt sich nichts wiederherstellen: Die Änderungen des Laufs sind nicht mehr da, oder andere haben die Werte seither geändert.
undo-conflicts =
    { $count ->
        [one] Andere haben seither { $count } Objekt geändert; diese Schlüssel bleiben unverändert: { $names }.
       *[other] Andere haben seither { $count } Objekte geändert; diese Schlüssel bleiben unverändert: { $names }.
    }
undo-conflict-of = { $name } ({ $keys })
undo-impossible =
    { $count ->
        [one] Der Lauf hat { $count } Objekt nicht geändert, oder das Ergebnis ist noch nicht bekannt: Es bleibt unverändert.
       *[other] Der Lauf hat { $count } Objekte nicht geändert, oder das Ergebnis ist noch nicht bekannt: Sie bleiben unverändert.
    }
undo-unread =
    { $count ->
        [one] { $count } Objekt konnte nicht geladen werden und bleibt unverändert: { $names }.
       *[other] { $count } Objekte konnten nicht geladen werden und bleiben unverändert: { $names }.
    }
undo-busy =
    { $count ->
        [one] { $count } Objekt hat im offenen Stapel andere Änderungen und ist ausgenommen: { $names }. Diese zuerst absenden oder verwerfen.
       *[other] { $count } Objekte haben im offenen Stapel andere Änderungen und sind ausgenommen: { $names }. Diese zuerst absenden oder verwerfen.
    }
undo-unwritable =
    { $count ->
        [one] { $count } Wert ist kein Text und lässt sich hier nicht wiederherstellen: { $names }.
       *[other] { $count } Werte sind kein Text und lassen sich hier nicht wiederherstellen: { $names }.
    }
batch-elsewhere = Ein anderer Tab bearbeitet die Objekte dieses Projekts. Es wurde nichts geändert; jenen Tab schließen oder den Entwurf dort öffnen.
open-draft = Als Entwurf öffnen
cancel = Abbrechen
try-again = Erneut versuchen
interrupted = Unterbrochene Läufe
interrupted-heading = Der Lauf von { $time } wurde unterbrochen
open-run = Lauf öffnen
dismiss = Ausblenden
runs-unreadable = Die Läufe in diesem Browser lassen sich gerade nicht laden. Keiner wurde geändert; erneut versuchen.
unreadable-runs =
    { $count ->
        [one] { $count } Lauf lässt sich nicht laden: Sein Eintrag ist beschädigt oder wurde mit einer neueren Version gespeichert. Er ist unverändert.
       *[other] { $count } Läufe lassen sich nicht laden: Ihre Einträge sind beschädigt oder wurden mit einer neueren Version gespeichert. Sie sind unverändert.
    }
started = Begonnen
state = Zustand
objects = Objekte
reason = Grund
result = Ergebnis
open = Öffnen
objects-count =
    { $count ->
        [one] { $count } Objekt
       *[other] { $count } Objekte
    }
outcome-count = { $count } { $outcome }
of-run = Lauf von { $time }
