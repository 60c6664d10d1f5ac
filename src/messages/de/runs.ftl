run = Lauf
runs = Läufe
lead = Was aus diesem Browser für viele Objekte auf einmal abgesendet wurde. Ein Lauf geht weiter, während hier andere Seiten angesehen werden, und pausiert, wenn die Seite geschlossen wird.
nothing-yet = Noch kein Lauf. Mehrere Objekte zusammen bearbeiten und absenden.
open-objects = Objekte finden
under-way = Laufende Läufe
run-of =
    { $count ->
        [one] Lauf mit einem Objekt
       *[other] Lauf mit { $count } Objekten
    }
reading = Die Läufe werden gelesen…
no-such-run = In diesem Browser gibt es keinen solchen Lauf. Er kann in einem anderen gemacht worden sein, oder der Speicher wurde geleert.
open-runs = Alle Läufe
verified = Bestätigt
verified-of = { $verified } von { $total } bestätigt
state-queued = Beginnt gleich
state-running = Läuft
state-paused = Pausiert
state-waiting = Wartet
state-needs-token = Braucht einen Token
state-cancelling = Wird abgebrochen
state-ended = Beendet
state-elsewhere = In einem anderen Tab
elsewhere = Ein anderer Tab dieses Browsers führt ihn aus. Die Anzeige hier folgt gleich.
pause = Pausieren
resume = Fortsetzen
cancel-run = Lauf abbrechen
retry-failed = Fehlgeschlagene wiederholen
retry-count =
    { $count ->
        [one] Versucht { $count } Objekt mit demselben Plan noch einmal. Objekte, bei denen eine Absendung noch ankommen kann, bleiben außen vor.
       *[other] Versucht { $count } Objekte mit denselben Plänen noch einmal. Objekte, bei denen eine Absendung noch ankommen kann, bleiben außen vor.
    }
download-report = Bericht herunterladen
report-csv = Als CSV
report-csv-hint = sicher für Tabellenprogramme
report-xlsx = Als XLSX
report-json = Als JSON
report-json-hint = exakt
report-failed = Der Bericht konnte nicht erstellt werden: { $why }
report-too-long = Eine Zelle ist länger, als eine Arbeitsmappe fasst. CSV oder JSON herunterladen.
report-storage = Der Speicher dieses Geräts arbeitet im Moment nicht. Erneut versuchen.
paused-user = Pausiert. Bis zum Fortsetzen wird nichts mehr gesendet; was unterwegs war, wurde zurückgelesen.
paused-interrupted = Die Seite, die ihn ausführte, wurde geschlossen. Was da unterwegs war, wurde zurückgelesen; nichts wurde noch einmal gesendet. Fortsetzen, um mit dem Rest weiterzumachen.
paused-equal-errors = Drei Aufrufe nacheinander schlugen gleich fehl, deshalb wurde pausiert: { $error }. Fortsetzen, wenn der Grund behoben ist, oder abbrechen.
paused-many-refused = { $refused } von { $ended } Objekten wurden abgelehnt, deshalb wurde pausiert. Die Ergebnisse ansehen, dann fortsetzen oder abbrechen.
paused-long-wait = Die Plattform bittet, in { $duration } wiederzukommen. Fortsetzen, um so lange zu warten, oder abbrechen.
paused-storage = Auf diesem Gerät kann nicht festgehalten werden, was gesendet wird, deshalb wird nichts mehr gesendet. Platz schaffen oder den Speicher freigeben, dann fortsetzen.
paused-offline = Dieser Rechner hat kein Netz. Der Lauf geht von selbst weiter, sobald es eines gibt.
paused-other-account = Der Token gehört jetzt { $account }. Der Lauf wurde mit einem anderen Konto begonnen.
resume-other-account = Als { $account } fortsetzen
paused-nobody = Er läuft nicht. Diese Seite mit demselben Konto öffnen, um ihn fortzusetzen.
no-connection = Er wurde als { $account } auf { $connection } begonnen. Dieses Konto wählen, um ihn fortzusetzen.
damaged = Einige seiner Einträge sind nicht lesbar, deshalb kann er nicht fortgesetzt werden. Was lesbar ist, wird gezeigt.
needs-token = Die Plattform nimmt den Token nicht mehr an. Bis es einen neuen gibt, wird nichts mehr gesendet.
waiting-until = { $reason } Es geht in { $duration } weiter.
wait-back-off = Ein Aufruf schlug fehl und wird nach einer Pause wiederholt.
wait-asked = Die Plattform bittet um eine Pause.
wait-catching-up = Die Plattform zeigt noch nicht alles, was sie angenommen hat.
wait-refused = Einige Objekte wurden abgelehnt. Sie werden noch einmal gelesen, um zu sehen, ob sich etwas geändert hat.
wait-stale = Die Plattform zeigt einen älteren Stand. Es wird noch einmal nachgesehen.
wait-settling = Einige Absendungen scheinen verloren und können noch ankommen. Es wird noch einmal nachgesehen.
wait-maintenance = Die Plattform wird gewartet. Von Zeit zu Zeit wird nachgesehen.
cancelling = Es wird nichts mehr gesendet. Was unterwegs war, wird zurückgelesen.
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
meaning-verified = Beim erneuten Lesen war jeder Schlüssel wie versprochen.
meaning-partly = Die Plattform hat Entfernungen ignoriert: Diese Schlüssel sind noch da.
meaning-unchanged = Das Objekt enthielt schon alles: Es wurde nichts gesendet.
meaning-differs = Was da ist, ist nicht ganz wie versprochen.
meaning-conflict = Andere hatten das Objekt geändert: Es wurde nichts gesendet.
meaning-refused = Die Plattform hat es abgelehnt, oder es ging verloren: Im Objekt ist nichts davon.
meaning-unknown = Die Antwort ging verloren. Das Objekt wird 1 und 5 Minuten nach dem Ende noch einmal gelesen.
meaning-not-sent = Es wurde nichts gesendet.
meaning-open = Nicht begonnen oder unterwegs.
group =
    { $count ->
        [one] { $count } Objekt: { $meaning }
       *[other] { $count } Objekte: { $meaning }
    }
why-cancelled = Der Lauf wurde vorher abgebrochen.
why-storage = Auf diesem Gerät konnte nicht festgehalten werden, was gesendet werden sollte.
undo-object = { $name } rückgängig machen
undo = Rückgängig
resolve-conflicts =
    { $count ->
        [one] { $count } Konflikt lösen
       *[other] { $count } Konflikte lösen
    }
conflicts-lead = Andere haben diese Objekte geändert, bevor sie geschrieben wurden. Für jedes wählen; dann öffnet sich ein neuer Entwurf zum Prüfen und Absenden. Vorher wird nichts gesendet.
undo-run = Rückgängig machen
undo-hint = Legt zum Prüfen und Absenden in einen Entwurf zurück, was der Lauf geändert hat. Noch wird nichts gesendet.
nothing-to-undo = Er hat nichts geändert, es gibt also nichts rückgängig zu machen
not-ended = Er ist noch nicht beendet
undo-heading = Lauf rückgängig machen
undo-reading = Die Objekte werden gelesen, um den Lauf am jetzigen Stand rückgängig zu machen
undo-possible =
    { $count ->
        [one] { $count } Objekt geht auf den Stand vor dem Lauf zurück.
       *[other] { $count } Objekte gehen auf den Stand vor dem Lauf zurück.
    }
undo-nothing = Kein Objekt geht zurück: Vom Lauf ist nichts mehr da, oder andere haben es seither geändert.
undo-conflicts =
    { $count ->
        [one] { $count } Objekt wurde seither von anderen geändert, und diese Schlüssel bleiben, wie sie sind: { $names }.
       *[other] { $count } Objekte wurden seither von anderen geändert, und diese Schlüssel bleiben, wie sie sind: { $names }.
    }
undo-conflict-of = { $name } ({ $keys })
undo-impossible =
    { $count ->
        [one] { $count } Objekt wurde vom Lauf nicht geändert, oder sein Ergebnis ist noch nicht bekannt: Es bleibt, wie es ist.
       *[other] { $count } Objekte wurden vom Lauf nicht geändert, oder ihr Ergebnis ist noch nicht bekannt: Sie bleiben, wie sie sind.
    }
undo-unread =
    { $count ->
        [one] { $count } Objekt konnte nicht gelesen werden und bleibt, wie es ist: { $names }.
       *[other] { $count } Objekte konnten nicht gelesen werden und bleiben, wie sie sind: { $names }.
    }
undo-busy =
    { $count ->
        [one] { $count } Objekt hat im offenen Stapel andere Änderungen und bleibt außen vor: { $names }. Diese zuerst absenden oder zurücknehmen.
       *[other] { $count } Objekte haben im offenen Stapel andere Änderungen und bleiben außen vor: { $names }. Diese zuerst absenden oder zurücknehmen.
    }
undo-unwritable =
    { $count ->
        [one] { $count } Wert ist kein Text und lässt sich über eine Tabelle nicht zurücksetzen: { $names }.
       *[other] { $count } Werte sind kein Text und lassen sich über eine Tabelle nicht zurücksetzen: { $names }.
    }
batch-elsewhere = Ein anderer Tab bearbeitet die Objekte dieses Projekts. Es wurde nichts geändert; jenen Tab schließen oder den Entwurf dort anlegen.
open-draft = Als Entwurf öffnen
cancel = Abbrechen
try-again = Erneut versuchen
interrupted = Unterbrochene Läufe
interrupted-heading = Ein Lauf von { $time } wurde unterbrochen
open-run = Den Lauf öffnen
dismiss = Ausblenden
runs-unreadable = Die Läufe dieses Browsers lassen sich im Moment nicht lesen. Es wurde nichts verändert; erneut versuchen.
unreadable-runs =
    { $count ->
        [one] { $count } Lauf ist für diese Version der Seite nicht lesbar: Sein Eintrag ist beschädigt oder aus einer neueren Version. Er bleibt, wie er ist.
       *[other] { $count } Läufe sind für diese Version der Seite nicht lesbar: Ihre Einträge sind beschädigt oder aus einer neueren Version. Sie bleiben, wie sie sind.
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
