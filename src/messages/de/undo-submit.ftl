undo = Rückgängig machen
undo-hint = Öffnet zum Prüfen und Absenden einen Entwurf, der die Übermittlung umkehrt. Es wird noch nichts gesendet.
