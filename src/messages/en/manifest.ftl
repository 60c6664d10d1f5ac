### The preview of a manifest: a table with a row for each object of a batch, and of the export of the batch's table.

manifest = Manifest
manifest-hint = A table with a row for each object: CSV, TSV, XLSX, ODS, JSON and others
manifest-file = Manifest file
drop-manifest = Drop the file to preview it as a manifest
read-only = Another tab is editing these objects
heading = Manifest preview
from-clipboard = From the clipboard
cancel = Cancel
apply = Apply
identifying-column = Identifying column
no-column = No column names objects
# An entry of a list of columns: "2: File name (598 rows)".
column-choice = { $place } ({ $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    })
header-row = Header row
layout-rows = An object in each row
layout-columns = An object in each column
turned = Each column of this table is about an object. Here the columns are shown as rows.
matched-label = Matched
matched = { $matched } of { $total ->
        [one] { $total } row matched
       *[other] { $total } rows matched
    }

# Rows that aren't taken.
unmatched-rows = Unmatched rows
unmatched-heading =
    { $count ->
        [one] { $count } row isn't taken
       *[other] { $count } rows aren't taken
    }
unmatched-hint = Nothing of these rows is written unless you choose their object.
row = Row
called = In the table
why = Reason
object = Object
# { $rows }: "row 4" or "rows 4, 7 and 9".
why-not-found = no object of this name
why-near = no object of exactly this name
why-no-name = names no object
why-several-objects = { $count } objects have this name
why-several-rows =
    { $count ->
        [one] row { $rows } is about the same object
       *[other] rows { $rows } are about the same object
    }
why-other-object = has this object's name, but another object's id or project
why-left-out = left out by you
object-for-row = Object for row { $row }
choose = Choose…
leave-out = Leave out
leave-out-row = Leave out row { $row }
take-again = Take again
no-such-object = No object of this batch has this name or id
several-such-objects = Several objects have this name: type the id
id-or-name = Id or name
find-objects =
    { $count ->
        [one] Look for { $count } object and add it
       *[other] Look for { $count } objects and add them
    }
find-objects-hint = They aren't in this batch. What is found in the project is added to it, and this preview follows.
take-near =
    { $count ->
        [one] Take the nearest object for { $count } row
       *[other] Take the nearest object for { $count } rows
    }
take-near-hint = Their names differ only in case, spaces or extension.
show-more = Show more
shown-of = { $shown } of { $count } shown

# Columns.
columns = Columns
include = Include
include-column = Include { $heading }
heading-in-table = Heading
key = Key
key-for = Key for { $heading }
does = Effect
column-number = column { $column }
left-names-objects = names objects
left-platform = the platform sets it itself
left-row-numbers = row numbers
left-no-heading = no heading: give it a key
left-several-columns = several columns have this key: tick the one that counts
left-same-key = another column is taken for this key
left-excluded = left out by you
near-key = Nearly the key { $key }
use-key = Use { $key }
keep-heading = Keep { $heading }
remembered = chosen before
example = e.g. { $text }

# What becomes of cells.
empty-cells = Empty cells
empty-leave = Leave unchanged
empty-set-empty = Set to empty
empty-remove = Remove
empty-words = Count as empty
empty-word =
    { $count ->
        [one] { $word } ({ $count } cell)
       *[other] { $word } ({ $count } cells)
    }
trim = Trim whitespace around values
take-too-long = Take values that are too long
take-too-long-hint = These objects can't be sent before the values are shortened.
take-flagged = Take values that look damaged
take-flagged-hint = A spreadsheet or the file's format may have altered them.

# After a number: "12 changed", "1 too long".
class-added = added
class-changed = changed
class-removed = removed
class-same = same
class-empty = empty
class-too-long = too long
class-flagged = look damaged
class-foreign = not text in the object
class-not-text = not text in the table
class-read-only = read-only

# Rows that are taken.
rows = Rows
rows-heading = Matched rows
show-only = Show only
changes = Changes
no-change = nothing changes
bytes-of = { $bytes } of { $limit } bytes

nothing-to-apply = Nothing would change
will-change = { $cells ->
        [one] { $cells } value
       *[other] { $cells } values
    } of { $objects ->
        [one] { $objects } object
       *[other] { $objects } objects
    } will change
still-reading = Wait until the table is read
applying = Applying…
locked = Another tab is editing these objects, so nothing was changed.
not-applied = The objects changed while this was shown. Look at the new preview, then apply it.
cannot-read = It can't be read as a manifest

# Export of the table.
export = Export
export-shown =
    { $objects ->
        [one] { $objects } shown object
       *[other] { $objects } shown objects
    }
export-all =
    { $objects ->
        [one] All: { $objects } object
       *[other] All { $objects } objects
    }
# The beginning of a file's name: "objects.csv".
file-name = objects
export-hint = Each row begins with the object's id and name: the file can be read back as a manifest.
exported =
    { $objects ->
        [one] { $objects } object exported: { $fileName }
       *[other] { $objects } objects exported: { $fileName }
    }
hindrance-no-text-form =
    { $count ->
        [one] Not exported: { $count } value has a NUL or half a character, which no text file holds. XLSX can.
       *[other] Not exported: { $count } values have a NUL or half a character, which no text file holds. XLSX can.
    }
hindrance-cell-too-long =
    { $count ->
        [one] Not exported: { $count } value is longer than a cell of a workbook can be. The other formats can hold it.
       *[other] Not exported: { $count } values are longer than a cell of a workbook can be. The other formats can hold them.
    }
