nothing-here = Hier ist nichts
nothing-sent = Es wurde nichts gesendet und kein Entwurf angerührt.
go-to-start = Zur Startseite
update = Eine neuere Version von Redescribe ist da. Alle Eingaben bleiben erhalten.
reload = Neu laden
later = Später
