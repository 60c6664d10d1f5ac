### What the preview of a paste says of how a table is read.

header-row = Header row
no-header = No header
choose-one = Choose…
encoding = Encoding
numbers = Numbers and dates
numbers-stored = As stored
numbers-shown = As shown
units = Units
units-leave = Leave out
units-key = A key of their own
units-append = Append to the value
trim = Trim whitespace around keys and values
blank-is-empty = Treat whitespace as empty

# The first line of the preview, its parts joined by dots: "row 4 of 12, matched by File name · 3 columns left out".
row-matched = row { $row } of { $rows }, matched by { $heading }
row-taken = row { $row } of { $rows }
column-matched = column { $column } of { $columns }, matched by { $heading }
column-taken = column { $column } of { $columns }
the-header = the header
pairs-in-rows = a pair in each row
pairs-under-header = a pair in each row, header in row { $row }
no-line-yet = nothing selected yet
columns-left-out =
    { $count ->
        [one] { $count } column left out
       *[other] { $count } columns left out
    }
rows-left-out =
    { $count ->
        [one] { $count } row left out
       *[other] { $count } rows left out
    }
rows-passed =
    { $count ->
        [one] { $count } row skipped
       *[other] { $count } rows skipped
    }
rows-flagged =
    { $count ->
        [one] { $count } row flagged
       *[other] { $count } rows flagged
    }
values-flagged =
    { $count ->
        [one] { $count } value flagged
       *[other] { $count } values flagged
    }

no-row-names = No row names { $name }. Choose its row
no-column-names = No column names { $name }. Choose its column
rows-name =
    { $count ->
        [one] { $count } row names { $name }. Choose its row
       *[other] { $count } rows name { $name }. Choose its row
    }
columns-name =
    { $count ->
        [one] { $count } column names { $name }. Choose its column
       *[other] { $count } columns name { $name }. Choose its column
    }
nothing-lands = Nothing is applied before you choose.
pairs-of-other = These are the pairs of { $other }, not of { $name }
pairs-of-others = These are the pairs of other objects, not of { $name }: { $others }
take-other = Use them anyway
find-row = Find its row
find-column = Find its column
offer-row = Row { $row }: { $text }
offer-column = Column { $column }: { $text }
nothing-found = No matches.
rows-of-objects =
    { $count ->
        [one] This table has { $count } row, for one object.
       *[other] This table has { $count } rows, one for each object.
    }
columns-of-objects =
    { $count ->
        [one] This table has { $count } column, for one object.
       *[other] This table has { $count } columns, one for each object.
    }
edit-together = Edit them together

what-was-read = What was read
left-out = Left out
left-names-objects = names objects
left-platform = managed by the platform
left-row-numbers = row numbers
left-units = units
left-unused = neither keys nor values
left-excluded = left out by you
column-number = column { $column }
take-it = Add { $heading }

flag-extra-cells =
    { $count ->
        [one] { $count } more cell than the header
       *[other] { $count } more cells than the header
    }
flag-names-object = the key is the name of a file
flag-no-result = formula without a stored result
flag-error = formula error
flag-hidden = hidden in the sheet
flag-merged = filled in from a merged cell
flag-merged-unsure = covered by a merged cell
flag-shown-otherwise = the sheet shows { $shown }
flag-misplaced-quote = a misplaced quote
flag-misplaced-quote-in = a misplaced quote in line { $line }
flag-cut = may be incomplete

rename-key = Rename { $key }
key-for = Key for { $heading }
heading-was = { $heading } in the table
use-key = use { $key }
keep-heading = keep { $heading }
looks-like = looks like { $key }, but is a different key
blanks-around-key = spaces around the key
blanks-around-value = spaces around the value
only-blanks = only spaces
