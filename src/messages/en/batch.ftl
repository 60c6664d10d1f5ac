### The sheet of many objects, and what is around it.

many-objects = Many objects
objects-and-keys = Objects and keys
shown-count = { NUMBER($shown, useGrouping: "always") } of { NUMBER($count, useGrouping: "always") } shown
selected-count = { NUMBER($count, useGrouping: "always") } ticked
editing = Editing
filter-objects = Filter objects
filter-hint = Names and values…
column-select = Selected
column-state = State
column-name = Name
select = Select { $name }
open-object = Open { $name } by itself
cell = { $key } of { $name }
bytes-of = Bytes of { $key } of { $name }
absent = absent
cell-absent = absent
cell-same = same
cell-changed = changed
cell-added = added
cell-foreign = not text, kept as it is
will-be-removed = will be removed
stays-by-patch = PATCH will not remove this key
object-same = same
object-changed = changed
object-too-long = a value is too long
object-blocked = can't be sent as it is
object-read-only = read only
effects = Effects
totals = Totals
total-changed = { NUMBER($count, useGrouping: "always") } changed
total-unchanged = { NUMBER($count, useGrouping: "always") } unchanged
total-too-long = { NUMBER($count, useGrouping: "always") } too long
total-blocked = { NUMBER($count, useGrouping: "always") } can't be sent as they are
total-read-only = { NUMBER($count, useGrouping: "always") } read only
total-reset = { NUMBER($count, useGrouping: "always") } with keys that will be reset
total-ignored = { NUMBER($count, useGrouping: "always") } with removals that PATCH ignores
column-counts =
    { $count ->
        [one] { NUMBER($objects, useGrouping: "always") } · { $count } value
       *[other] { NUMBER($objects, useGrouping: "always") } · { NUMBER($count, useGrouping: "always") } values
    }
sort-hint =
    { $direction ->
        [descending] Sort by { $key }, descending. For reading only: what is sent keeps its order.
       *[ascending] Sort by { $key }, ascending. For reading only: what is sent keeps its order.
    }
unsorted-hint = Back to the order in which the objects were added
show-all = Show all
untick-all = Untick all
report = Last change
show-hidden = Show them
hidden-columns =
    { $count ->
        [one] { $count } column hidden
       *[other] { NUMBER($count, useGrouping: "always") } columns hidden
    }
did-paste =
    { $count ->
        [one] { $count } cell pasted over
       *[other] { NUMBER($count, useGrouping: "always") } cells pasted over
    }
did-fill =
    { $count ->
        [one] { $count } cell filled
       *[other] { NUMBER($count, useGrouping: "always") } cells filled
    }
did-clear =
    { $count ->
        [one] { $count } value emptied
       *[other] { NUMBER($count, useGrouping: "always") } values emptied
    }
did-cut =
    { $count ->
        [one] { $count } value cut, and emptied
       *[other] { NUMBER($count, useGrouping: "always") } values cut, and emptied
    }
did-remove =
    { $count ->
        [one] { $count } key will be removed
       *[other] { NUMBER($count, useGrouping: "always") } keys will be removed
    }
did-restore =
    { $count ->
        [one] { $count } key kept after all
       *[other] { NUMBER($count, useGrouping: "always") } keys kept after all
    }
did-mend =
    { $count ->
        [one] { $count } value corrected
       *[other] { NUMBER($count, useGrouping: "always") } values corrected
    }
did-copy =
    { $count ->
        [one] { $count } cell copied
       *[other] { NUMBER($count, useGrouping: "always") } cells copied
    }
left-no-room =
    { $count ->
        [one] { $count } pasted text has no cell
       *[other] { NUMBER($count, useGrouping: "always") } pasted texts have no cell
    }
left-empty =
    { $count ->
        [one] { $count } empty text changed nothing
       *[other] { NUMBER($count, useGrouping: "always") } empty texts changed nothing
    }
left-not-text =
    { $count ->
        [one] { $count } cell unchanged: not text
       *[other] { NUMBER($count, useGrouping: "always") } cells unchanged: not text
    }
left-read-only =
    { $count ->
        [one] { $count } cell unchanged: its object is read only
       *[other] { NUMBER($count, useGrouping: "always") } cells unchanged: their objects are read only
    }
refused-locked = Nothing was changed: another tab edits these objects
refused-too-large = Nothing was pasted: the text is too large for the sheet. Open it as a manifest.
refused-not-text = Not text: this value can only be read here, and is sent back as it is
refused-read-only = Read only: nothing was changed
filters = Filters
remove-filter = Remove filter: { $filter }
filter-absent = without { $key }
filter-value = { $key } = { $value }
filter-cell-state = { $key }: { $state }
filter-issue = issue with { $key }
filter-reset = keys that will be reset
filter-ignored = removals that PATCH ignores
number = { NUMBER($count, useGrouping: "always") }
keys-by-effect = Keys
no-object-differs = Every object ends in the same metadata by the first two.
compared =
    { $count ->
        [one] Keys of the one changed object, by each way to write it
       *[other] Keys of the { NUMBER($count, useGrouping: "always") } changed objects together, by each way to write them
    }
differing-objects =
    { $count ->
        [one] { $count } object ends differently by the first two
       *[other] { NUMBER($count, useGrouping: "always") } objects end differently by the first two
    }
more-objects =
    { $count ->
        [one] Show { $count } more
       *[other] Show { NUMBER($count, useGrouping: "always") } more
    }
no-issues = No issues
issue-kinds =
    { $count ->
        [one] { $count } kind of issue
       *[other] { NUMBER($count, useGrouping: "always") } kinds of issues
    }
key-issue =
    { $count ->
        [one] { $issue }, in { $count } object
       *[other] { $issue }, in { NUMBER($count, useGrouping: "always") } objects
    }
issue-outer-blank =
    { $side ->
        [start] { NUMBER($count, useGrouping: "always") } values of { $key } start with a space
        [end] { NUMBER($count, useGrouping: "always") } values of { $key } end with a space
       *[both] { NUMBER($count, useGrouping: "always") } values of { $key } start or end with a space
    }
issue-too-long = { NUMBER($count, useGrouping: "always") } values of { $key } are too long
issue-invisible = { NUMBER($count, useGrouping: "always") } values of { $key } contain invisible characters
issue-not-nfc = { NUMBER($count, useGrouping: "always") } values of { $key } have accents stored as separate characters (not NFC)
issue-looks-like-token = { NUMBER($count, useGrouping: "always") } values of { $key } look like access tokens
issue-many-characters = { NUMBER($count, useGrouping: "always") } values of { $key } have more characters than other programs take
issue-not-listed = { NUMBER($count, useGrouping: "always") } values of { $key } aren't among those that tools expect
issue-others = { $first }, and { NUMBER($count, useGrouping: "always") } more like it
issue-missing =
    { $count ->
        [one] { $count } object lacks { $key }, which the template requires
       *[other] { NUMBER($count, useGrouping: "always") } objects lack { $key }, which the template requires
    }
stays-by-patch-short = PATCH keeps it
