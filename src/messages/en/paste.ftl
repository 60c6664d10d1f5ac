### What the preview of a paste says, and of what is copied from another object.

preview = Preview
paste-preview = Paste preview
paste-here = Paste here
paste-here-hint = The clipboard couldn't be read from here. Press Ctrl V (⌘ V) in the field: cells, CSV, JSON, or lines of key=value. Nothing changes before you have seen it.
paste-first = Paste or type something first
cancel = Cancel
apply = Apply
or-copy = Or take the pairs of another object, on this platform or another one.
copy-from-object = Copy from object…
from-clipboard = From the clipboard
size =
    { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    } × { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }
not-a-table = It can't be read as a table

how-read = How it is read
format = Format
layout = Layout
layout-columns = A pair in each row
layout-rows = Keys in a header row
key-column = Column of keys
value-column = Column of values
value-row = Row of values
place-range = 1 to { $count }
reading-progress = Reading
reading = Reading…
reading-share = Reading… { $percent } %
reading-time-left =
    { $seconds ->
        [one] Reading… { $percent } %, about { $seconds } second left
       *[other] Reading… { $percent } %, about { $seconds } seconds left
    }

blank-values = Blank values
blanks-leave = Leave alone
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
class = Class

# After a number: "12 added", "1 too long".
class-added = added
class-changed = changed
class-same = same
class-blank = blank
class-missing = not in the paste
class-too-long = too long
class-twice = twice
class-not-text = not text
class-no-key = without a key
class-kept = kept
class-locked = locked
class-no-room = without room
class-half-character = with half a character

# Beside a line, in a narrow column.
value-too-long = too long ({ $bytes }/{ $byteLimit } bytes)
key-too-long = key too long ({ $bytes }/{ $byteLimit } bytes)
several-times =
    { $times ->
        [2] twice, choose one
       *[other] { $times } times, choose one
    }
json-if-ticked =
    { $type ->
        [number] not text but a number: tick to take its JSON
        [boolean] not text but true or false: tick to take its JSON
        [array] not text but a list: tick to take its JSON
        [object] not text but an object: tick to take its JSON
       *[null] not text but null: tick to take its JSON
    }
other-than-text-kept =
    { $type ->
        [number] holds a number, which is kept
        [boolean] holds true or false, which is kept
        [array] holds a list, which is kept
        [object] holds an object, which is kept
       *[null] holds null, which is kept
    }
set-by-platform = the platform sets it itself: tick to take it all the same
pairs-at-most = no room: up to { $pairLimit } pairs
half-character = half a character, which can't be sent
blank-leave = blank: left alone
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
damage-why-date = A spreadsheet may have made this date of a name.
damage-why-exponent = A spreadsheet may have rounded a long number.
damage-why-digits = A spreadsheet keeps 15 digits: the zeros may stand for others.
damage-why-hashes = The column may have been too narrow to show the value.

nothing-ticked = Nothing is ticked
keys-will-change =
    { $count ->
        [one] { $count } key will change in the draft
       *[other] { $count } keys will change in the draft
    }
too-many-ticked = { $count } keys are ticked; up to { $limit } can land at once. Untick some, or choose another reading.
