nothing-here = Seite nicht gefunden
nothing-sent = Es wurde nichts gesendet und kein Entwurf geändert.
go-to-start = Zur Startseite
update = Eine neue Version von Redescribe ist verfügbar. Die Eingaben bleiben erhalten.
reload = Zum Aktualisieren neu laden
later = Später
