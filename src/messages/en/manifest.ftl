### The preview of a manifest: a table with a row for each object of a batch, and of the export of the batch's table.

manifest = Manifest
manifest-hint = A table with one row per object: CSV, TSV, XLSX, ODS, JSON and others
manifest-file = Manifest file
drop-manifest = Drop the file to preview it as a manifest
read-only = Another tab is editing these objects
heading = Manifest preview
from-clipboard = From the clipboard
cancel = Cancel
apply = Apply
identifying-column = Identifying column
no-column = No column identifies objects
# An entry of a list of columns: "2: File name (598 rows)".
column-choice = { $place } ({ $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    })
header-row = Header row
layout-rows = One object per row
layout-columns = One object per column
turned = Each column of this table is one object. Columns are shown as rows here.
matched-label = Matched
matched = { $matched } of { $total ->
        [one] { $total } row matched
       *[other] { $total } rows matched
    }

# Rows that aren't taken.
unmatched-rows = Unmatched rows
unmatched-heading =
    { $count ->
        [one] { $count } row not included
       *[other] { $count } rows not included
    }
unmatched-hint = Nothing from these rows is written unless you choose their object.
row = Row
called = In the table
why = Reason
object = Object
# { $rows }: "row 4" or "rows 4, 7 and 9".
why-not-found = no object with this name
why-near = no object with exactly this name
why-no-name = doesn't name an object
why-several-objects = { $count } objects have this name
why-several-rows =
    { $count ->
        [one] same object as row { $rows }
       *[other] same object as rows { $rows }
    }
why-other-object = this object's name, but another object's id or project
why-left-out = left out by you
object-for-row = Object for row { $row }
choose = Choose…
leave-out = Leave out
leave-out-row = Leave out row { $row }
take-again = Include again
no-such-object = No object in this batch has this name or id
several-such-objects = Several objects have this name: enter the id
id-or-name = Id or name
find-objects =
    { $count ->
        [one] Find and add { $count } object
       *[other] Find and add { $count } objects
    }
find-objects-hint = They aren't in this batch. Objects found in the project are added to it, and this preview updates.
take-near =
    { $count ->
        [one] Use the closest match for { $count } row
       *[other] Use the closest match for { $count } rows
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
left-names-objects = identifies objects
left-platform = managed by the platform
left-row-numbers = row numbers
left-no-heading = no heading: enter a key
left-several-columns = duplicate key: include the column that counts
left-same-key = duplicate key: another column is included
left-excluded = left out by you
near-key = Did you mean the key { $key }?
use-key = Use { $key }
keep-heading = Keep { $heading }
remembered = your earlier choice
example = e.g. { $text }

# What becomes of cells.
empty-cells = Empty cells
empty-leave = Leave unchanged
empty-set-empty = Set to empty
empty-remove = Remove
empty-words = Treat as empty
empty-word =
    { $count ->
        [one] { $word } ({ $count } cell)
       *[other] { $word } ({ $count } cells)
    }
trim = Trim whitespace around values
take-too-long = Include values that are too long
take-too-long-hint = These objects can't be sent until the values are shortened.
take-flagged = Include values that look damaged
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
no-change = no changes
bytes-of = { $bytes } of { $limit } bytes

nothing-to-apply = No changes
will-change = { $cells ->
        [one] { $cells } value
       *[other] { $cells } values
    } of { $objects ->
        [one] { $objects } object
       *[other] { $objects } objects
    } will change
still-reading = Wait until the table is loaded
applying = Applying…
locked = Another tab is editing these objects. Nothing was changed.
not-applied = The objects changed while this was open. Check the updated preview, then apply it.
cannot-read = Couldn't read this as a manifest

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
export-hint = Each row starts with the object's id and name, so that the file works as a manifest.
exported =
    { $objects ->
        [one] { $objects } object exported: { $fileName }
       *[other] { $objects } objects exported: { $fileName }
    }
hindrance-no-text-form =
    { $count ->
        [one] Not exported: { $count } value contains NUL or a broken character, which text files can't store. XLSX can.
       *[other] Not exported: { $count } values contain NUL or a broken character, which text files can't store. XLSX can.
    }
hindrance-cell-too-long =
    { $count ->
        [one] Not exported: { $count } value is too long for a workbook cell. Use another format.
       *[other] Not exported: { $count } values are too long for a workbook cell. Use another format.
    }
