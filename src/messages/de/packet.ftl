review-packet = Prüfpaket
print = Drucken …
save = Prüfpaket speichern
open-as-draft = Als Entwurf öffnen
carry-over = Übertragen und öffnen
put-on-top = Auf den Entwurf setzen
describing = Der jetzige Stand des Objekts wird gelesen …
standing = Stand
current = Das Objekt ist noch so wie beim Erstellen des Prüfpakets.
done = Das Objekt hat schon alles davon: Es gibt nichts abzusenden.
stale = Das Objekt wurde seit dem Erstellen des Prüfpakets geändert ({ $keys }); so, wie es ist, lässt sich das Prüfpaket nicht absenden.
nothing-collides = Nichts davon kollidiert: Nach dem Übertragen lässt sich das Prüfpaket durchsehen und absenden.
keys-collide =
    { $count ->
        [one] Für { $count } Schlüssel, den auch das Prüfpaket ändert, ist nach dem Übertragen zu wählen.
       *[other] Für { $count } Schlüssel, die auch das Prüfpaket ändert, ist nach dem Übertragen zu wählen.
    }
no-connection = Keine Verbindung führt von hier zu { $platform } unter { $host }: Das Prüfpaket lässt sich lesen und drucken, aber nicht absenden.
on-top =
    { $count ->
        [one] Hier gibt es einen Entwurf dieses Objekts mit { $count } Änderung. Das Prüfpaket wird auf den Entwurf gesetzt, als ein Schritt, der sich rückgängig machen lässt.
       *[other] Hier gibt es einen Entwurf dieses Objekts mit { $count } Änderungen. Das Prüfpaket wird auf den Entwurf gesetzt, als ein Schritt, der sich rückgängig machen lässt.
    }
other-request = Diese Version macht aus den Änderungen eine andere Anfrage als die, die beim Erstellen des Prüfpakets zu sehen war. Die Änderungen sind dieselben; die Anfrage unten ansehen.
draft-locked = Ein anderer Tab bearbeitet dieses Objekt. Es dort schließen, dann das Prüfpaket noch einmal öffnen.
object = Objekt
id = ID
project = Projekt
platform = Plattform
write-mode = Schreibmodus
author = Erstellt von
made = Erstellt am
described = Objekt beschrieben
reason = Grund
no-reason = keiner angegeben
digest = Prüfsumme (SHA-256)
request = Anfrage
signatures = Unterschriften
signed-by-author = Erstellt von
signed-by-reviewer = Geprüft von
name = Name
date = Datum
signature = Unterschrift
