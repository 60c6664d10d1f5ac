open = Öffnen
open-by = Über ID oder Namen öffnen
hint = Eine ID, ein Name, eine Adresse der Plattform, Projekt:/Pfad oder ein Befehl
asking = Plattformen werden gefragt …
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
own-address = eine Adresse dieser Seite
search-for = Nach { $text } suchen
in-project = in { $project }
