find-or-open = Suchen oder öffnen
hint = Namen, IDs, URLs, Projekt:/Pfad oder ein Befehl
asking = Suche läuft …
suggestions =
    { $count ->
        [0] Nichts gefunden
        [one] { $count } Vorschlag
       *[other] { $count } Vorschläge
    }
group-found = Gefunden
group-search = Suche
group-pinned = Angeheftet
group-opened-before = Zuletzt geöffnet
group-pages = Seiten
group-commands = Befehle
start = Startseite
history = Verlauf
objects-of = Objekte von { $name }
folder-named = Ordner { $folder }
open-object = { $id } öffnen
go-to = Zu { $address } gehen
own-address = Link in dieser App
search-for = Nach { $text } suchen
in-project = in { $project }
search-on = In { $connection } weitersuchen
search-on-cost =
    { $compared ->
        [0] Bis zu { $calls } weitere Aufrufe
       *[other] { $compared } Namen durchsucht; bis zu { $calls } weitere Aufrufe
    }
search-failed = { $connection }: { $why }. Die Projekte wurden nicht bis zum Ende durchsucht.
more-hits = { $connection }: Die ersten { $count } Treffer werden angezeigt. Mehr vom Namen eingeben oder in einem Projekt suchen.
edit-together =
    { $count ->
        [one] { $count } Objekt bearbeiten
       *[other] { $count } Objekte gemeinsam bearbeiten
    }
