### What is said of a project's template, and where it is chosen.

heading = Template
use = Use template
choose-first = Choose a file or paste a schema first
remove = Remove
download = Download
schema = Schema
replace-by = Replace with
schema-file = Schema file
choose-file = Choose a file…
schema-hint = Paste the text of a JSON Schema, or drop its file here. Nothing is fetched: for a schema on the web, paste its text rather than its address.
looking = Loading template…
none = A template is a JSON Schema with your team's required keys and values. Rows are checked against it; warnings never block a submission.
unreadable = This project has a template, but this version of Redescribe can't use it. It is kept until you remove or replace it.

# "Use template" is the button.
removed = Template removed. Its text stays below until you close this: press Use template to restore it.
in-use = Template in use
name = Name
untitled = Untitled
about = About
asks-for = Contents

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
kept = Saved
kept-here = On this device, for all objects of the project
saving = Saving…
page-only = In this page only, until it is closed or reloaded: { $reason }
not-known = Couldn't check for a template of this project: { $reason }. One that you load now works until the page is closed or reloaded.

# Reasons: they stand after a colon.
storage-full = this device has no space left
storage-unavailable = the browser doesn't give this page any storage
storage-newer = another version of this page is open in another tab
storage-broken = the browser's storage doesn't work right now
add-missing = Add missing keys ({ $count })
leave-out-empty = Leave out empty keys ({ $count })
