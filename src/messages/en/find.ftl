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
asking-for-projects = Loading projects of { $name }…
project = Project

# Above what somebody may do in each project.
you = Your access
id = Id
sees-no-project = No projects visible to this account. Ask for access to one on the platform, then reload this page.
no-such-project = No matching projects. Clear the filter to see all of them.
other-projects = Other projects
rights-not-listed = access unknown
can-write = can write
can-write-by = can write ({ $rights })
read-only = read-only
read-only-by = read-only ({ $rights })
folder = Folder

# Of a project's folders.
top = Root
column-key = Metadata key to show as a column
column-key-short = Add metadata column…
add-column = Add column
columns = Columns

# The columns of the object list. Tooltips of their heads tell what the next press does.
size = Size
created = Created
modified = Modified
state = State
tags = Tags
sort-up = Sort by { $column }
sort-down = Sort by { $column }, descending
sort-platform = Show the platform's order
move-left = Move left
press-left = Alt ←
move-right = Move right
press-right = Alt →
hide-column = Hide column
default-columns = Default columns
keys-of-objects = Metadata keys
key-count =
    { $count ->
        [one] on { $count } object
       *[other] on { $count } objects
    }
sorting = Sorting
sorted-part = Sorted among the loaded objects only
search = Search
search-short = Name, tag:, class:, key = value

# What can be typed: the words with a colon and the values are the same in every language.
search-how = =whole name · *.bam · tag:atlas · class:file · tissue = Liver · has:sample_id · lacks:batch · use quotes for spaces
clear = Clear
searched-for = Searched for
take-out = Remove filter: { $term }

# What a search was read as, term by term.
term-name = name is { $text }
term-name-like = name like { $text }
term-name-part = name contains { $text }
term-class = class is { $text }
term-type = type is { $text }
term-tag = tag is { $text }
term-key-is = { $key } is { $value }
term-key-present = has { $key }
term-key-lacking = lacks { $key }
open-quote = Unclosed quote: everything up to the end was read as one term.
nothing-after = “{ $field }” has no value, so it was ignored.
no-key = “=” has neither a key before it nor a name after it, so it was ignored. Put a name that contains = in quotes.
no-such-thing = { $platform } can't search by { $terms }. Nothing was searched; remove it.
page-looks = { $platform } can't search by this; Redescribe filters the list itself, which is slower: { $terms }.

# After page-looks, where the platform can search for whole names.
whole-name-is-faster = Put = before a whole name to let { $platform } search for it.
this-folder-only = Only this folder was searched, not the folders below it.
looking-into-folder = Loading folder…
nothing-has-all = No matching objects.
# Beside the name of an object that was written from this page. The time is that of a clock: 11:40.
edited-at = edited { $time }
folder-is-empty = This folder is empty.
search-for-part = Search for names that contain { $text }
count = Count
found-so-far = { $shown } found, searched { $searched } so far
found-in-all = { $shown } found, searched all { $searched }
so-far = { $shown } loaded
so-far-of-total = { $shown } of { $total } loaded
found-of-total = { $shown } found, searched { $searched } of { $total }
in-all = { $shown } items
load-more = Load more
load-all = Load all
search-on = Keep searching
search-all = Search all
stop = Stop
list-again = Refresh
selected = Selected
name = Name
class = Class
pinned = Pinned
select = Select { $name }
selected-and-kept = { $count } selected
select-loaded = Select all loaded
select-none = Clear selection
export-list = Export list
export-loaded =
    { $count ->
        [one] { $count } loaded object, with the columns shown
       *[other] { $count } loaded objects, with the columns shown
    }
drop-for-selected =
    { $count ->
        [one] Drop the file to preview it as the manifest of the selected object
       *[other] Drop the file to preview it as the manifest of the { $count } selected objects
    }
drop-for-found = Drop the file to preview it as the manifest of all objects found
saved-searches = Saved searches
save-search = Save this search…
no-search-to-save = Search for something first
save-search-heading = Save search
search-name = Name
save = Save
cancel = Cancel
name-missing = Enter a name.
name-taken = Another saved search has this name. Enter a different one.
delete-search = Delete { $name }
