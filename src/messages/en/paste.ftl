### What the preview of a paste says, and of what is copied from another object.

preview = Preview
paste-preview = Paste preview
paste-here = Paste here
paste-here-hint = The clipboard can't be read from here. Press Ctrl+V (⌘V) in the field: cells, CSV, JSON, or lines of key=value. Nothing changes before you have seen it.
paste-first = Paste or enter something first
cancel = Cancel
apply = Apply
or-copy = Or copy metadata from another object.
copy-from-object = Copy from another object…
from-clipboard = From the clipboard
size =
    { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    } × { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }
not-a-table = Couldn't read this as a table

how-read = Import options
format = Format
layout = Layout
layout-columns = Keys and values in columns
layout-rows = Keys in a header row
key-column = Key column
value-column = Value column
value-row = Value row
place-range = 1 to { $count }
reading-progress = Reading
reading = Reading…
reading-share = Reading… { $percent }%
reading-time-left =
    { $seconds ->
        [one] Reading… { $percent }%, about { $seconds } second left
       *[other] Reading… { $percent }%, about { $seconds } seconds left
    }

blank-values = Blank values
blanks-leave = Leave unchanged
blanks-empty = Set to ""
blanks-remove = Remove the key
remove-missing = Also remove keys that aren't in the paste
show-only = Show only
pasted-rows = Pasted rows

# Head of a column as narrow as a tick.
take = Include
take-key = Include { $key }
key = Key
now = Now
pasted = Pasted
class = Status

# After a number: "12 added", "1 too long".
class-added = added
class-changed = changed
class-same = same
class-blank = blank
class-missing = not in the paste
class-too-long = too long
class-twice = duplicate
class-not-text = not text
class-no-key = no key
class-kept = kept
class-locked = platform-managed
class-no-room = over the limit
class-half-character = broken character

# Beside a line, in a narrow column.
value-too-long = too long ({ $bytes }/{ $byteLimit } bytes)
key-too-long = key too long ({ $bytes }/{ $byteLimit } bytes)
several-times =
    { $times ->
        [2] duplicate, choose one
       *[other] { $times } times, choose one
    }
json-if-ticked =
    { $type ->
        [number] not text but a number: tick to include its JSON
        [boolean] not text but true or false: tick to include its JSON
        [array] not text but a list: tick to include its JSON
        [object] not text but an object: tick to include its JSON
       *[null] not text but null: tick to include its JSON
    }
other-than-text-kept =
    { $type ->
        [number] has a number, which is kept
        [boolean] has true or false, which is kept
        [array] has a list, which is kept
        [object] has an object, which is kept
       *[null] has null, which is kept
    }
set-by-platform = managed by the platform; tick to include anyway
pairs-at-most = over the limit of { $pairLimit } pairs
half-character = broken character (unpaired surrogate), which can't be sent
blank-leave = blank: unchanged
blank-empty = blank: set to ""
blank-remove = blank: removed
missing-removed = not in the paste: removed

damaged =
    { $count ->
        [one] { $count } looks damaged by a spreadsheet and isn't ticked
       *[other] { $count } look damaged by a spreadsheet and aren't ticked
    }
damage-formula-error = formula error
damage-date = a date?
damage-exponent = rounded?
damage-digits = digits cut?
damage-hashes = not shown?
damage-why-formula-error = This is a formula's error, not its result.
damage-why-date = A spreadsheet may have turned a name into a date.
damage-why-exponent = A spreadsheet may have rounded a long number.
damage-why-digits = A spreadsheet keeps 15 digits: the zeros may have replaced others.
damage-why-hashes = The column may have been too narrow to show the value.

nothing-ticked = Nothing is ticked
keys-will-change =
    { $count ->
        [one] { $count } key will change in the draft
       *[other] { $count } keys will change in the draft
    }
too-many-ticked = { $count } keys are ticked; up to { $limit } can be applied at once. Untick some, or change the import options.
