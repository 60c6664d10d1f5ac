### What is said of a project's template, and where it is chosen.

heading = Template
use = Use template
choose-first = Choose a file or paste a schema first
remove = Remove
download = Download
schema = Schema
replace-by = Replace it by
schema-file = Schema file
choose-file = Choose a file…
schema-hint = Paste the text of a JSON Schema, or drop its file here. Nothing is fetched: of a schema on the web, paste the text and not the address.
looking = Looking for a template on this device…
none = A template is a JSON Schema that says which keys a team wants, and which values. Rows are held against it with warnings; none of them stops a submit.
unreadable = A template is kept for this project, but this version of the page can't use it. It stays as it is until you remove or replace it.

# "Use template" is the button.
removed = The template was removed. Its text stays below until you close this: press Use template to take it back.
in-use = Template in use
name = Name
untitled = without a title
about = About
asks-for = Asks for

# What a template asks for, where other keys are allowed, and where they are warned of.
size-open =
    { $count ->
        [one]
            { $required ->
                [0] { $count } key, none of them required; other keys are allowed
               *[other] { $count } key, { $required } of them required; other keys are allowed
            }
       *[other]
            { $required ->
                [0] { $count } keys, none of them required; other keys are allowed
               *[other] { $count } keys, { $required } of them required; other keys are allowed
            }
    }
size-closed =
    { $count ->
        [one]
            { $required ->
                [0] { $count } key, none of them required; other keys are warned of
               *[other] { $count } key, { $required } of them required; other keys are warned of
            }
       *[other]
            { $required ->
                [0] { $count } keys, none of them required; other keys are warned of
               *[other] { $count } keys, { $required } of them required; other keys are warned of
            }
    }
loaded = Loaded
kept = Kept
kept-here = On this device, for all objects of the project
saving = Saving…
page-only = In this page only, until it is closed or reloaded: { $reason }
not-known = Whether a template is kept for this project isn't known: { $reason }. One that you load now works until the page is closed or reloaded.

# Reasons: they stand after a colon.
storage-full = there is no room left on this device
storage-unavailable = the browser gives this page no storage
storage-newer = another version of this page is open in another tab
storage-broken = the storage of the browser doesn't work right now
add-missing = Add missing keys ({ $count })
leave-out-empty = Leave out empty keys ({ $count })
