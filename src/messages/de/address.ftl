no-such-connection = Unbekannte Verbindung { $name }. Verfügbar: { $connections }.
objects-not-yet = Diese Seite ist noch nicht verfügbar.
history-not-yet = Der Verlauf ist noch nicht verfügbar.
nothing = Unter dieser Adresse gibt es keine Seite.
bad-encoding = Die Adresse { $asked } enthält eine ungültige %-Codierung.
wrong-parts = Die Adresse { $asked } ist fehlerhaft. Die Adresse eines Objekts ist #/object/<Verbindung>/<Objekt-ID>.
no-such-page = Unter { $asked } gibt es keine Seite.
