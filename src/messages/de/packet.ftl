review-packet = Prüfpaket
print = Drucken …
save = Prüfpaket speichern
open-as-draft = Als Entwurf öffnen
carry-over = Aktualisieren und öffnen
put-on-top = Zum Entwurf hinzufügen
describing = Aktuelle Metadaten werden geladen …
standing = Status
current = Das Objekt ist seit dem Erstellen des Prüfpakets unverändert.
done = Diese Änderungen sind bereits vorhanden.
stale = Das Objekt wurde seit dem Erstellen des Prüfpakets geändert ({ $keys }), deshalb lässt es sich so nicht absenden.
nothing-collides = Keine Konflikte: aktualisieren und absenden.
keys-collide =
    { $count ->
        [one] Für { $count } Schlüssel, den auch das Prüfpaket ändert, ist nach dem Aktualisieren eine Wahl nötig.
       *[other] Für { $count } Schlüssel, die auch das Prüfpaket ändert, ist nach dem Aktualisieren eine Wahl nötig.
    }
no-connection = Keine Verbindung erreicht von hier { $platform } unter { $host }: Das Prüfpaket lässt sich lesen und drucken, aber nicht absenden.
on-top =
    { $count ->
        [one] Es gibt einen Entwurf dieses Objekts mit { $count } Änderung. Das Prüfpaket wird als ein Schritt hinzugefügt, der sich rückgängig machen lässt.
       *[other] Es gibt einen Entwurf dieses Objekts mit { $count } Änderungen. Das Prüfpaket wird als ein Schritt hinzugefügt, der sich rückgängig machen lässt.
    }
other-request = Diese Version würde eine andere Anfrage senden als die, die beim Erstellen zu sehen war. Die Änderungen sind dieselben; die Anfrage unten prüfen.
draft-locked = Ein anderer Tab bearbeitet dieses Objekt. Es dort schließen, dann das Prüfpaket erneut öffnen.
object = Objekt
id = ID
project = Projekt
platform = Plattform
write-mode = Schreibmodus
author = Erstellt von
made = Erstellt am
described = Objekt geladen
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
