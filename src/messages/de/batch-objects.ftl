edit-selected = { $count } gemeinsam bearbeiten
edit-all-found = Alle gefundenen gemeinsam bearbeiten
objects = Objekte
object-count =
    { $count ->
        [one] { $count } Objekt
       *[other] { $count } Objekte
    }
reading-objects = Objekte werden gelesen
read-so-far = { $answered } von { $total } gelesen
cancel = Abbrechen
opening-stored = Gespeicherter Entwurf wird geöffnet
opened-records = Der auf diesem Gerät gespeicherte Entwurf wird geöffnet: { $done } von { $total } Datensätzen gelesen
opened-objects = Der auf diesem Gerät gespeicherte Entwurf wird geöffnet: { $done } von { $total } Objekten gelesen
opened-columns = Der auf diesem Gerät gespeicherte Entwurf wird geöffnet: { $done } von { $total } Objekten in der Tabelle
opened-operations = Der auf diesem Gerät gespeicherte Entwurf wird geöffnet: { $done } von { $total } Änderungen erneut ausgeführt
reading-list = Die Liste wird gelesen
read-lines = { $done } von { $total } Zeilen gelesen
looking-for-objects = Objekte werden gesucht
looked-so-far =
    { $calls ->
        [one] { $calls } Abruf, { $seen } Objekte gesehen
       *[other] { $calls } Abrufe, { $seen } Objekte gesehen
    }
many-calls = Diese Suche braucht viele Abrufe
many-calls-why = { $calls } Abrufe haben { $seen } Objekte gezeigt, und die Listen des Projekts gehen weiter. Es wurde nichts geändert; noch nicht gefundene Namen bleiben vorgemerkt.
lists-left =
    { $count ->
        [one] Mindestens ein weiterer Ordner ist noch aufzulisten.
       *[other] Mindestens { $count } weitere Ordner sind noch aufzulisten.
    }
go-on = Bis zu { $count } weitere Abrufe ausführen
stop-looking = Suche beenden
look-again = Noch einmal suchen
search-failed = Die Suche nach Objekten endete vorzeitig
lists-may-lack = Die Listen der Plattform passten beim Lesen nicht zusammen, deshalb können Objekte fehlen. Vor dem Weiterarbeiten die Anzahl der Objekte prüfen.
not-all-read =
    { $count ->
        [one] Ein Objekt konnte nicht gelesen werden
       *[other] { $count } Objekte konnten nicht gelesen werden
    }
not-all-read-next = Die anderen stehen in der Tabelle. Die fehlenden bleiben von allem, was hier geschieht, unberührt.
cancelled-reading =
    { $count ->
        [one] Ein Objekt wurde nicht gelesen, weil das Lesen abgebrochen wurde. Es steht nicht in der Tabelle.
       *[other] { $count } Objekte wurden nicht gelesen, weil das Lesen abgebrochen wurde. Sie stehen nicht in der Tabelle.
    }
read-the-rest =
    { $count ->
        [one] Dieses lesen
       *[other] Die übrigen { $count } lesen
    }
add-objects = Objekte hinzufügen
lines = IDs, Namen oder Pfade
lines-how = Je Zeile ein Objekt. Namen und Pfade werden im Projekt { $project } gesucht.
lines-how-anywhere = Je Zeile ein Objekt.
long-list =
    { $count ->
        [one] Eine lange Zeile wurde eingefügt. Sie wird hier nicht angezeigt und zusammen mit den Eingaben hinzugefügt.
       *[other] { $count } Zeilen wurden eingefügt. Sie sind zu viele, um sie hier anzuzeigen, und werden zusammen mit den Eingaben hinzugefügt.
    }
remove-long-list = Eingefügte Zeilen entfernen
add = Hinzufügen
nothing-to-add = Mindestens eine ID, einen Namen oder einen Pfad einfügen oder eingeben
locked = Dieser Stapel wird in einem anderen Tab bearbeitet
left-out = Nicht in der Tabelle
left-out-count =
    { $count ->
        [one] Ein angefordertes Objekt steht nicht in der Tabelle
       *[other] { $count } angeforderte Objekte stehen nicht in der Tabelle
    }
left-out-next = Nichts davon wird geraten, und an diese Objekte wird nichts geschrieben.
show-list = Liste anzeigen
download-list = Liste herunterladen
dismiss = Ausblenden
line = Zeile
asked-for = Angefordert
reason = Grund
rows-not-shown = Angezeigt werden die ersten { $shown } von { $count }. Der Download enthält alle.
why-unknown = Kein Objekt dieses Namens im Projekt
why-ambiguous = { $count } Objekte heißen so: { $places }
why-not-looked-for = Nicht bis zum Ende des Projekts gesucht
why-not-found = Kein solches Objekt, oder für dieses Konto nicht sichtbar
why-forbidden = Dieses Konto darf es nicht lesen
why-other-project = Es gehört zu einem anderen Projekt
why-unreadable = Seine Beschreibung lässt sich nicht lesen
several-of-name = Mehrere Objekte heißen so
count-of = { $reason }: { $count }
already-there =
    { $count ->
        [one] Eine Zeile nennt ein Objekt, das schon in der Tabelle steht.
       *[other] { $count } Zeilen nennen Objekte, die schon in der Tabelle stehen.
    }
said-again =
    { $count ->
        [one] Eine Zeile wiederholt eine andere.
       *[other] { $count } Zeilen wiederholen andere.
    }
add-or-anew = Zum offenen Stapel hinzufügen?
add-or-anew-why =
    { $count ->
        [one] Zu diesem Projekt gibt es einen offenen Stapel mit noch nicht abgesandten Änderungen an einem Objekt. Die neuen Objekte können hinzugefügt werden; oder neu beginnen: Dann bleibt der offene Stapel mit allen Änderungen auf der Startseite unter den Entwürfen.
       *[other] Zu diesem Projekt gibt es einen offenen Stapel mit noch nicht abgesandten Änderungen an { $count } Objekten. Die neuen Objekte können hinzugefügt werden; oder neu beginnen: Dann bleibt der offene Stapel mit allen Änderungen auf der Startseite unter den Entwürfen.
    }
add-to-it = Hinzufügen
start-anew = Neu beginnen
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
discarded = { $name } wurde verworfen. Er lässt sich zurückholen, bis diese Seite geschlossen oder neu geladen wird.
bring-back = Zurückholen
batch-in-use = Ein Stapel dieses Projekts wird gerade in einem anderen Tab bearbeitet. Es wurde nichts geöffnet und nichts verworfen; dort zuerst schließen.
batches-of-others =
    { $count ->
        [one] Auf diesem Gerät liegt ein Stapel eines anderen Kontos. Um ihn zu sehen, oben das Konto wählen.
       *[other] Auf diesem Gerät liegen { $count } Stapel anderer Konten. Um sie zu sehen, oben das Konto wählen.
    }
batch-list-failed = Die Stapel auf diesem Gerät können gerade nicht gelesen werden. Keiner wurde angerührt; um es noch einmal zu versuchen, die Seite neu laden.
nameless-batch = Stapel { $id }
unreadable-newer-format = Ein Stapel dieses Projekts wurde von einer neueren Version dieser Seite geschrieben; diese hier kann ihn nicht öffnen. Er bleibt, wie er ist: die Seite neu laden oder den Stapel herunterladen.
unreadable-damaged = Ein Stapel dieses Projekts ist auf diesem Gerät beschädigt und wurde nicht geöffnet. Er bleibt, wie er ist.
lost-objects =
    { $count ->
        [one] Eines seiner Objekte lässt sich nicht lesen, ebenso wenig, was daran geändert wurde.
       *[other] { $count } seiner Objekte lassen sich nicht lesen, ebenso wenig, was daran geändert wurde.
    }
lost-operations =
    { $count ->
        [one] Sein letzter Schritt lässt sich nicht lesen; was lesbar ist, endet davor.
       *[other] Seine letzten { $count } Schritte lassen sich nicht lesen; was lesbar ist, endet davor.
    }
open-readable = Lesbares öffnen
download-batch = Stapel herunterladen

file-beside = Diesen Stapel auch öffnen?
file-beside-why =
    { $count ->
        [one] Zu diesem Projekt gibt es auf diesem Gerät schon einen Stapel. Wird der Stapel der Datei geöffnet, bleibt der andere mit allen Änderungen unter den Entwürfen.
       *[other] Zu diesem Projekt gibt es auf diesem Gerät schon { $count } Stapel. Wird der Stapel der Datei geöffnet, bleiben die anderen mit allen Änderungen unter den Entwürfen.
    }
open-the-file = Stapel der Datei öffnen
file-of-other-connection = Dieser Stapel gehört zur Verbindung { $connection }, die es auf dieser Seite nicht gibt. Es wurde nichts geöffnet. Fügen Sie die Verbindung hinzu und öffnen Sie die Datei dann erneut.
file-not-stored = Der Stapel konnte auf diesem Gerät nicht gespeichert werden. Es wurde nichts geöffnet, und die Datei ist unverändert.
