### The sheet of many objects, and what is around it.

many-objects = Many objects
objects-and-keys = Objects and keys
shown-count = { $shown } of { $count } shown
selected-count = { $count } ticked
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
object-read-only = read-only
effects = Effects
totals = Totals
total-changed = { $count } changed
total-unchanged = { $count } unchanged
total-too-long = { $count } too long
total-blocked = { $count } can't be sent as they are
total-read-only = { $count } read-only
total-reset = { $count } with keys that will be reset
total-ignored = { $count } with removals that PATCH ignores
column-counts =
    { $count ->
        [one] { $objects } · { $count } value
       *[other] { $objects } · { $count } values
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
       *[other] { $count } columns hidden
    }
did-paste =
    { $count ->
        [one] Pasted into { $count } cell
       *[other] Pasted into { $count } cells
    }
did-fill =
    { $count ->
        [one] { $count } cell filled
       *[other] { $count } cells filled
    }
did-clear =
    { $count ->
        [one] { $count } value cleared
       *[other] { $count } values cleared
    }
did-cut =
    { $count ->
        [one] Cut { $count } value
       *[other] Cut { $count } values
    }
did-remove =
    { $count ->
        [one] { $count } key will be removed
       *[other] { $count } keys will be removed
    }
did-restore =
    { $count ->
        [one] { $count } key kept after all
       *[other] { $count } keys kept after all
    }
did-revert =
    { $count ->
        [one] { $count } cell reverted
       *[other] { $count } cells reverted
    }
did-mend =
    { $count ->
        [one] { $count } value corrected
       *[other] { $count } values corrected
    }
did-copy =
    { $count ->
        [one] { $count } cell copied
       *[other] { $count } cells copied
    }
left-no-room =
    { $count ->
        [one] { $count } pasted text has no cell
       *[other] { $count } pasted texts have no cell
    }
left-empty =
    { $count ->
        [one] { $count } empty text changed nothing
       *[other] { $count } empty texts changed nothing
    }
left-not-text =
    { $count ->
        [one] { $count } cell unchanged: not text
       *[other] { $count } cells unchanged: not text
    }
left-read-only =
    { $count ->
        [one] { $count } cell unchanged: its object is read-only
       *[other] { $count } cells unchanged: their objects are read-only
    }
refused-locked = Nothing was changed: another tab edits these objects
refused-too-large = Nothing was pasted: the text is too large for the sheet. Open it as a manifest.
refused-not-text = Not text: this value can only be read here, and is sent back as it is
refused-read-only = Read-only: nothing was changed
refused-clipboard = The browser doesn't allow this page to read the clipboard: press Ctrl+V to paste
refused-copying = The browser blocked the copy: the clipboard and the cells are unchanged
refused-scattered = These cells can't be copied together: select adjacent cells
filters = Filters
remove-filter = Remove filter: { $filter }
filter-absent = without { $key }
filter-value = { $key } = { $value }
filter-cell-state = { $key }: { $state }
filter-issue = issue with { $key }
filter-reset = keys that will be reset
filter-ignored = removals that PATCH ignores
number = { $count }
keys-by-effect = Keys
no-object-differs = Every object ends in the same metadata by the first two.
compared =
    { $count ->
        [one] Keys of the one changed object, by each way to write it
       *[other] Keys of the { $count } changed objects together, by each way to write them
    }
differing-objects =
    { $count ->
        [one] { $count } object ends differently by the first two
       *[other] { $count } objects end differently by the first two
    }
more-objects =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
no-issues = No issues
issue-kinds =
    { $count ->
        [one] { $count } kind of issue
       *[other] { $count } kinds of issues
    }
key-issue =
    { $count ->
        [one] { $issue }, in { $count } object
       *[other] { $issue }, in { $count } objects
    }
issue-outer-blank =
    { $side ->
        [start] { $count } values of { $key } start with a space
        [end] { $count } values of { $key } end with a space
       *[both] { $count } values of { $key } start or end with a space
    }
issue-too-long = { $count } values of { $key } are too long
issue-invisible = { $count } values of { $key } contain invisible characters
issue-not-nfc = { $count } values of { $key } have accents stored as separate characters (not NFC)
issue-looks-like-token = { $count } values of { $key } look like access tokens
issue-many-characters = { $count } values of { $key } have more characters than other programs take
issue-not-listed = { $count } values of { $key } aren't among those that tools expect
issue-others = { $first }, and { $count } more like it
issue-missing =
    { $count ->
        [one] { $count } object lacks { $key }, which the template requires
       *[other] { $count } objects lack { $key }, which the template requires
    }
stays-by-patch-short = PATCH keeps it
equal-changes = Equal changes
change = Change
objects = Objects
more-changes =
    { $count ->
        [one] Show { $count } more change
       *[other] Show { $count } more changes
    }
previous = Previous
next = Next
first-object = This is the first object of the sheet
last-object = This is the last object of the sheet
back-to-sheet = Back to many objects
tour-place = { $place } of { $count }
changed-in-sheet =
    { $count ->
        [one] { $count } change made in the sheet isn't shown here
       *[other] { $count } changes made in the sheet aren't shown here
    }

# On the page of an object that belongs to a batch.
row-of-batch =
    { $count ->
        [one] This object is alone in a batch. What you change here is changed in the batch, and is submitted by its review.
       *[other] This object is in a batch of { $count } objects. What you change here is changed in the batch: undo, the write mode and the review are those of the whole batch.
    }
separate-draft = This object also has a draft of its own, from before. It isn't part of the batch, and stays as it is.
open-separate-draft = Open the separate draft
edit-in-batch = Edit in the batch
undone-elsewhere =
    { $count ->
        [one] Undone: a change to { $count } other object of the batch. Nothing changed here.
       *[other] Undone: a change to { $count } other objects of the batch. Nothing changed here.
    }
redone-elsewhere =
    { $count ->
        [one] Redone: a change to { $count } other object of the batch. Nothing changed here.
       *[other] Redone: a change to { $count } other objects of the batch. Nothing changed here.
    }
key-twice = Two rows have the same key, and the batch can keep only one of them. Change a key first, so that nothing is lost.
