### What the box says that opens objects, pages and commands.

open = Open
open-by = Open by id or name
hint = ID, name, URL, project:/path, or command
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
