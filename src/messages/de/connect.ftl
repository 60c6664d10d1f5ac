# The name of the page in the title of the window.
start = Start
open-an-object = Ein Objekt öffnen
open-how = Seine Metadaten öffnen sich als Tabelle. Gesendet wird erst, wenn zu sehen war, was mit jedem Schlüssel geschieht.
connect-first = Zuerst eine Verbindung zu einer Plattform hinzufügen.
pinned = Angeheftet
opened-before = Zuletzt geöffnet
connection = Verbindung
object-id = Objekt-ID
object-id-missing = Die ID des Objekts eingeben oder einfügen.
project-id = Projekt-ID
project-id-hint = Welche Kopie gemeint ist; leer: irgendeine
open = Öffnen
as = als { $name }
asking-for-projects = { $name } wird nach Projekten gefragt …
read-only = nur lesbar
looking-into-project = Projekt wird gelesen …
first-shown =
    { $count ->
        [one] Nur das erste wird angezeigt.
       *[other] Die ersten { $count } werden angezeigt.
    }
connections = Verbindungen
made-gateway = { $host } · über das lokale Gateway · zuletzt als { $account }
made-direct = { $host } · direkt von dieser Seite · zuletzt als { $account }
remove = Entfernen
remove-named = { $name } entfernen
tokens-not-kept = Tokens werden nicht gespeichert: Beim Öffnen wird wieder danach gefragt.
add-connection = Verbindung hinzufügen …
