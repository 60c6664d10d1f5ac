no-such-connection = Es gibt keine Verbindung { $name }, nur: { $connections }.
objects-not-yet = Diese Seite gehört noch nicht zu dieser Version. Objekte werden auf der Startseite über ihre ID geöffnet.
history-not-yet = Der Verlauf gehört noch nicht zu dieser Version.
nothing = An dieser Adresse ist nichts.
bad-encoding = In der Adresse { $asked } steht ein Prozentzeichen, das nichts kodiert.
wrong-parts = Die Adresse { $asked } hat einen Teil zu wenig oder zu viel. Die eines Objekts ist #/object/<Verbindung>/<Objekt-ID>.
no-such-page = An der Adresse { $asked } ist keine Seite.
