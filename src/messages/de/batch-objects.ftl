edit-selected = { $count } gemeinsam bearbeiten
edit-all-found = Alle gefundenen gemeinsam bearbeiten
objects = Objekte
object-count =
    { $count ->
        [one] { $count } Objekt
       *[other] { $count } Objekte
    }
reading-objects = Objekte werden geladen
read-so-far = { $answered } von { $total } geladen
cancel = Abbrechen
opening-stored = Gespeicherter Entwurf wird geöffnet
opened-records = Der Entwurf auf diesem Gerät wird geöffnet: { $done } von { $total } Einträgen geladen
opened-objects = Der Entwurf auf diesem Gerät wird geöffnet: { $done } von { $total } Objekten geladen
opened-columns = Der Entwurf auf diesem Gerät wird geöffnet: { $done } von { $total } Objekten in der Tabelle
opened-operations = Der Entwurf auf diesem Gerät wird geöffnet: { $done } von { $total } Änderungen erneut angewendet
reading-list = Liste wird gelesen
read-lines = { $done } von { $total } Zeilen gelesen
looking-for-objects = Objekte werden gesucht
looked-so-far =
    { $calls ->
        [one] { $calls } Aufruf, { $seen } Objekte aufgelistet
       *[other] { $calls } Aufrufe, { $seen } Objekte aufgelistet
    }
many-calls = Diese Suche braucht viele Aufrufe
many-calls-why = { $calls } Aufrufe haben bisher { $seen } Objekte aufgelistet, und es gibt weitere. Es wurde nichts geändert; noch nicht gefundene Namen bleiben vorgemerkt.
lists-left =
    { $count ->
        [one] Mindestens ein weiterer Ordner muss aufgelistet werden.
       *[other] Mindestens { $count } weitere Ordner müssen aufgelistet werden.
    }
go-on = Bis zu { $count } weitere Aufrufe ausführen
stop-looking = Suche beenden
look-again = Erneut suchen
search-failed = Die Suche endete vorzeitig
lists-may-lack = Die Liste hat sich während des Ladens geändert, deshalb können Objekte fehlen. Vor dem Weiterarbeiten die Anzahl der Objekte prüfen.
not-all-read =
    { $count ->
        [one] Ein Objekt konnte nicht geladen werden
       *[other] { $count } Objekte konnten nicht geladen werden
    }
not-all-read-next = Die anderen sind in der Tabelle. Änderungen hier betreffen die fehlenden nicht.
cancelled-reading =
    { $count ->
        [one] Ein Objekt wurde wegen des Abbruchs nicht geladen. Es ist nicht in der Tabelle.
       *[other] { $count } Objekte wurden wegen des Abbruchs nicht geladen. Sie sind nicht in der Tabelle.
    }
read-the-rest =
    { $count ->
        [one] Objekt laden
       *[other] Die übrigen { $count } laden
    }
add-objects = Objekte hinzufügen
lines = IDs, Namen oder Pfade
lines-how = Eine Angabe je Zeile. Namen und Pfade werden in { $project } gesucht.
lines-how-anywhere = Eine Angabe je Zeile.
long-list =
    { $count ->
        [one] Eine lange Zeile wurde eingefügt. Sie wird hier nicht angezeigt, aber zusammen mit den Eingaben hinzugefügt.
       *[other] { $count } Zeilen wurden eingefügt. Sie sind zu viele, um sie hier anzuzeigen, werden aber zusammen mit den Eingaben hinzugefügt.
    }
remove-long-list = Eingefügte Zeilen entfernen
add = Hinzufügen
nothing-to-add = Mindestens eine ID, einen Namen oder einen Pfad eingeben oder einfügen
locked = Ein anderer Tab bearbeitet diesen Stapel
left-out = Nicht in der Tabelle
left-out-count =
    { $count ->
        [one] Ein angefordertes Objekt ist nicht in der Tabelle
       *[other] { $count } angeforderte Objekte sind nicht in der Tabelle
    }
left-out-next = Redescribe rät nie: In Objekte, die sich nicht bestimmen lassen, wird nichts geschrieben.
show-list = Liste anzeigen
download-list = Liste herunterladen
dismiss = Ausblenden
line = Zeile
asked-for = Eingabe
reason = Grund
rows-not-shown = Die ersten { $shown } von { $count } werden angezeigt. Die heruntergeladene Liste enthält alle.
why-unknown = Kein Objekt mit diesem Namen im Projekt
why-ambiguous = { $count } Objekte haben diesen Namen: { $places }
why-not-looked-for = Das Projekt wurde nicht bis zum Ende durchsucht
why-not-found = Objekt nicht gefunden oder kein Zugriff
why-forbidden = Keine Leserechte
why-other-project = Gehört zu einem anderen Projekt
why-unreadable = Die Antwort der Plattform ist nicht verständlich
several-of-name = Mehrere Objekte haben diesen Namen
count-of = { $reason }: { $count }
already-there =
    { $count ->
        [one] Eine Zeile nennt ein Objekt, das bereits in der Tabelle ist.
       *[other] { $count } Zeilen nennen Objekte, die bereits in der Tabelle sind.
    }
said-again =
    { $count ->
        [one] Eine Zeile ist doppelt.
       *[other] { $count } Zeilen sind doppelt.
    }
add-or-anew = Zum offenen Stapel hinzufügen?
add-or-anew-why =
    { $count ->
        [one] In diesem Projekt gibt es einen offenen Stapel mit nicht abgesendeten Änderungen an einem Objekt. Die neuen Objekte diesem Stapel hinzufügen oder einen neuen beginnen: Der offene bleibt mit allen Änderungen auf der Startseite unter den Entwürfen.
       *[other] In diesem Projekt gibt es einen offenen Stapel mit nicht abgesendeten Änderungen an { $count } Objekten. Die neuen Objekte diesem Stapel hinzufügen oder einen neuen beginnen: Der offene bleibt mit allen Änderungen auf der Startseite unter den Entwürfen.
    }
add-to-it = Hinzufügen
start-anew = Neuen Stapel beginnen
batch-draft = Stapel mit { $count } Objekten
kept-batches = Entwürfe für viele Objekte
batch-changes =
    { $count ->
        [0] keine Änderungen
        [one] Änderungen an einem Objekt
       *[other] Änderungen an { $count } Objekten
    }
download = Herunterladen
download-of = { $name } herunterladen
discard = Verwerfen
discard-of = { $name } verwerfen
discarded = { $name } wurde verworfen und lässt sich zurückholen, bis die Seite geschlossen oder neu geladen wird.
bring-back = Zurückholen
batch-in-use = Ein anderer Tab bearbeitet einen Stapel dieses Projekts. Es wurde nichts geöffnet oder verworfen; den Stapel zuerst dort schließen.
batches-of-others =
    { $count ->
        [one] Von anderen Konten: ein Stapel. Zum Anzeigen oben das Konto wählen.
       *[other] Von anderen Konten: { $count } Stapel. Zum Anzeigen oben das Konto wählen.
    }
batch-list-failed = Die Stapel auf diesem Gerät lassen sich gerade nicht laden. Keiner wurde geändert; die Seite neu laden, um es erneut zu versuchen.
nameless-batch = Stapel { $id }
unreadable-newer-format = Ein Stapel dieses Projekts wurde mit einer neueren Version von Redescribe gespeichert und lässt sich hier nicht öffnen. Er ist unverändert: die Seite neu laden oder den Stapel herunterladen.
unreadable-damaged = Ein Stapel dieses Projekts ist beschädigt und lässt sich nicht öffnen. Er ist unverändert; die heruntergeladene Datei zeigt, was er enthält.
lost-objects =
    { $count ->
        [one] Eines seiner Objekte ist nicht lesbar, und ebenso die Änderungen daran.
       *[other] { $count } seiner Objekte sind nicht lesbar, und ebenso die Änderungen daran.
    }
lost-operations =
    { $count ->
        [one] Sein letzter Schritt ist nicht lesbar; alles davor ist es.
       *[other] Seine letzten { $count } Schritte sind nicht lesbar; alles davor ist es.
    }
open-readable = Lesbares öffnen
download-batch = Stapel herunterladen

file-beside = Diesen Stapel auch öffnen?
file-beside-why =
    { $count ->
        [one] In diesem Projekt gibt es auf diesem Gerät bereits einen Stapel. Stattdessen den Stapel der Datei öffnen: Der andere bleibt mit allen Änderungen unter den Entwürfen.
       *[other] In diesem Projekt gibt es auf diesem Gerät bereits { $count } Stapel. Stattdessen den Stapel der Datei öffnen: Die anderen bleiben mit allen Änderungen unter den Entwürfen.
    }
open-the-file = Stapel der Datei öffnen
file-of-other-connection = Dieser Stapel gehört zur Verbindung { $connection }, die es hier nicht gibt. Es wurde nichts geöffnet. Die Verbindung hinzufügen und die Datei erneut öffnen.
file-not-stored = Der Stapel konnte auf diesem Gerät nicht gespeichert werden. Es wurde nichts geöffnet, und die Datei ist unverändert.
