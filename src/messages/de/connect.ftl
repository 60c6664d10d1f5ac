# The name of the page in the title of the window.
start = Start
open-an-object = Ein Objekt öffnen
open-how = Metadaten in einer Tabelle bearbeiten. Vor dem Senden ist für jeden Schlüssel zu sehen, was sich ändert.
connect-first = Noch keine Verbindung. Weiter unten eine hinzufügen, um Objekte auf einer Plattform zu öffnen.
about-what = Redescribe bearbeitet die Metadaten von Dateien auf DNAnexus und Seven Bridges, einzeln oder zu Tausenden.
about-effects = Bearbeitet wird in einer Tabelle. Noch bevor etwas gesendet wird, ist für jeden Schlüssel zu sehen, was mit ihm geschieht.
about-saved = Jede Übermittlung wird von der Plattform zurückgelesen. Gespeichert heißt: Jeder Schlüssel stimmt überein.
examples = In der Sandbox ausprobieren
examples-where = Die Sandbox ahmt beide Plattformen auf diesem Computer nach. Was dort geändert wird, erreicht keine echte Plattform.
examples-viewer = Das Sandbox-Konto viewer ist schreibgeschützt. Zum Ausprobieren oben curator wählen.
example-fix = Metadaten einer Datei korrigieren
example-fix-how = Einen Wert ändern, die Vorschau ansehen, prüfen und absenden
example-many = 2.000 Dateien einer Kohorte zusammen bearbeiten
example-many-how = „Alle gefundenen gemeinsam bearbeiten“ drücken, eine Spalte ändern
example-compare = PATCH und PUT vergleichen
example-compare-how = Einen Wert ändern, dann in der Vorschau vergleichen
example-paste = Eine Datei aus einem Tabellenprogramm bearbeiten
example-paste-how = Zwei Spalten einfügen: Schlüssel und Werte
search-page = Auf dieser Seite suchen
search-page-how = Diese Seite durchsuchen: Name, ID, Projekt
matches =
    { $count ->
        [0] Keine Treffer auf dieser Seite. Um ein ganzes Projekt zu durchsuchen, seine Objektliste öffnen.
        [one] { $count } Treffer
       *[other] { $count } Treffer
    }
pinned = Angeheftet
opened-before = Zuletzt geöffnet
recent-empty = Geöffnete Objekte erscheinen hier. Oben eines öffnen oder eines aus einem Projekt wählen.
connection = Verbindung
object-id = Objekt-ID
object-id-hint = ID, Adresse oder ein Teil des Namens
object-id-missing = Die ID des Objekts eingeben oder einfügen.
project-id = Projekt-ID
project-id-hint = Optional. Projekt, dessen Kopie geöffnet wird
open = Öffnen
as = Angemeldet als { $name }
state-connecting = Verbindung wird aufgebaut …
state-connected = Verbunden
state-needs-token = Token nötig
state-needs-code = Sitzungscode nötig
state-offline = Offline
state-rate-limited = Ratenbegrenzung
state-unreachable = Nicht erreichbar
state-unavailable = Nicht verfügbar
check-again = Erneut prüfen
all-projects = Alle Projekte
no-projects = Dieses Konto sieht kein Projekt. Auf der Plattform Zugang anfordern, dann erneut prüfen.
contents-of = Inhalt von { $name }
project-empty = Dieses Projekt ist leer. Auf der Plattform Dateien hochladen, dann diese Seite neu laden.
all-of-project = Alles in { $name }
asking-for-projects = Projekte von { $name } werden geladen …
read-only = schreibgeschützt
looking-into-project = Objekte werden geladen …
first-shown =
    { $count ->
        [one] Nur das erste wird angezeigt.
       *[other] Die ersten { $count } werden angezeigt.
    }
connections = Verbindungen
no-own-connections = Um auf einer echten Plattform zu arbeiten, eine Verbindung hinzufügen.
made-gateway = { $host } · über das lokale Gateway · zuletzt angemeldet als { $account }
made-direct = { $host } · direkt aus diesem Browser · zuletzt angemeldet als { $account }
remove = Entfernen
remove-named = { $name } entfernen
tokens-not-kept = Tokens werden nicht gespeichert und beim nächsten Mal wieder abgefragt.
add-connection = Verbindung hinzufügen …
