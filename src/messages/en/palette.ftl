### What the box says that opens objects, pages and commands.

find-or-open = Find or open
hint = Names, IDs, URLs, project:/path, or a command
asking = Searching…
suggestions =
    { $count ->
        [0] Nothing found
        [one] { $count } suggestion
       *[other] { $count } suggestions
    }
group-found = Found
group-search = Search
group-pinned = Pinned
group-opened-before = Recent
group-pages = Pages
group-commands = Commands
start = Start
history = History

# Of a connection or a project.
objects-of = Objects of { $name }
folder-named = Folder { $folder }
open-object = Open { $id }
go-to = Go to { $address }
own-address = link in this app
search-for = Search for { $text }
in-project = in { $project }
search-on = Keep searching { $connection }
search-on-cost =
    { $compared ->
        [0] Up to { $calls } more requests
       *[other] { $compared } names searched; up to { $calls } more requests
    }
search-failed = { $connection }: { $why }. Its projects weren't searched to the end.
more-hits = { $connection }: the first { $count } matches are shown. Type more of the name, or search one project.
edit-together =
    { $count ->
        [one] Edit { $count } object
       *[other] Edit { $count } objects together
    }
