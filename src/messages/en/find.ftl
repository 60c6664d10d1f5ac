### What is said where objects are found: projects, folders, a search, and lists of objects.

objects = Objects
connections = Connections

# Of projects.
filter = Filter projects
filter-how = Filter by name or id
projects = Projects
project-count =
    { $count ->
        [one] { $count } project
       *[other] { $count } projects
    }
project-count-so-far =
    { $count ->
        [one] { $count } project so far
       *[other] { $count } projects so far
    }
asking-for-projects = Asking { $name } for its projects…
project = Project

# Above what somebody may do in each project.
you = You
id = Id
sees-no-project = This account sees no project.
no-such-project = No project is called so.
other-projects = Other projects
rights-not-listed = rights not listed
can-write = can write
can-write-by = can write ({ $rights })
read-only = read only
read-only-by = read only ({ $rights })
folder = Folder

# Of a project's folders.
top = Top
column-key = Key to show as a column
column-key-short = Key as a column
add-column = Add column
columns = Columns
remove-column = Remove column { $key }
search = Search
search-short = Name, tag:, class:, key = value

# What can be typed: the words with a colon and the values are the same in every language.
search-how = *.bam · tag:atlas · class:file · tissue = Liver · has:sample_id · lacks:batch · quotes around blanks
clear = Clear
searched-for = Searched for
take-out = Take out: { $term }

# What a search was read as, term by term.
term-name = name is { $text }
term-name-like = name like { $text }
term-class = class is { $text }
term-type = type is { $text }
term-tag = tag is { $text }
term-key-is = { $key } is { $value }
term-key-present = has { $key }
term-key-lacking = lacks { $key }
open-quote = A quote isn't closed: it was read up to the end.
nothing-after = Nothing follows { $field }: and so it was left out.
no-key = An equals sign has no key before it, and was left out. Put a name with = in quotes.
no-such-thing = There is no such thing on { $platform }: { $terms }. Nothing was asked; take it out of the search.
page-looks = { $platform } can't search for this, so this page looks through its list, object by object: { $terms }.
this-folder-only = Only this folder was searched: the platform doesn't look into those below.
looking-into-folder = Looking into the folder…
nothing-has-all = Nothing here has all that.
folder-is-empty = This folder is empty.
search-for-part = Search for *{ $text }*
count = Count
found-so-far = { $shown } found, searched { $searched } so far
found-in-all = { $shown } found, searched all { $searched }
so-far = { $shown } so far
in-all = { $shown } in all
load-more = Load more
load-all = Load all
search-on = Search on
search-all = Search all
stop = Stop
list-again = List again
selected = Selected
name = Name
class = Class
pinned = Pinned
select = Select { $name }
selected-and-kept = { $count } selected, kept for batch work
select-loaded = Select all loaded
select-none = Select none
