### The sheet of many objects, and what is around it.

many-objects = Many objects
objects-and-keys = Objects and keys
shown-count = { $shown } of { $count } shown
selected-count =
    { $count ->
        [one] { $count } object selected
       *[other] { $count } objects selected
    }
editing = Editing
filter-objects = Filter objects
filter-hint = Names and values…
column-select = Selected
column-state = State
column-name = Name
select = Select { $name }
open-object = Open { $name } on its own
cell = { $key } of { $name }
bytes-of = Bytes of { $key } of { $name }
absent = absent
cell-absent = absent
cell-same = same
cell-changed = changed
cell-added = added
cell-foreign = not text, unchanged
will-be-removed = will be removed
stays-by-patch = PATCH will not remove this key
object-same = same
object-changed = changed
object-too-long = a value is too long
object-blocked = can't be sent as is
object-read-only = read-only
effects = Effects
totals = Totals
total-changed = { $count } changed
total-unchanged = { $count } unchanged
total-too-long = { $count } too long
total-blocked = { $count } can't be sent as is
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
        [descending] Sort by { $key }, descending. View only; doesn't change what is sent.
       *[ascending] Sort by { $key }, ascending. View only; doesn't change what is sent.
    }
unsorted-hint = Original order
show-all = Show all
untick-all = Deselect all
report = Last change
show-hidden = Show
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
        [one] { $count } key marked for removal
       *[other] { $count } keys marked for removal
    }
did-restore =
    { $count ->
        [one] { $count } key restored
       *[other] { $count } keys restored
    }
did-revert =
    { $count ->
        [one] { $count } cell reverted
       *[other] { $count } cells reverted
    }
did-mend =
    { $count ->
        [one] { $count } value fixed
       *[other] { $count } values fixed
    }
did-copy =
    { $count ->
        [one] { $count } cell copied
       *[other] { $count } cells copied
    }
left-no-room =
    { $count ->
        [one] { $count } pasted value didn't fit in the sheet
       *[other] { $count } pasted values didn't fit in the sheet
    }
left-empty =
    { $count ->
        [one] { $count } empty value left its cell unchanged
       *[other] { $count } empty values left their cells unchanged
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
refused-locked = Nothing was changed: another tab is editing these objects
refused-too-large = Nothing was pasted: the text is too large for the sheet. Open it as a manifest.
refused-not-text = Not text: this value is read-only here and is sent back unchanged
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
no-object-differs = The first two result in the same metadata for every object.
compared =
    { $count ->
        [one] Keys of the one changed object, by write mode
       *[other] Keys of the { $count } changed objects, by write mode
    }
differing-objects =
    { $count ->
        [one] The first two differ for { $count } object
       *[other] The first two differ for { $count } objects
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
        [one] { $issue } ({ $count } object)
       *[other] { $issue } ({ $count } objects)
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
issue-many-characters = { $count } values of { $key } are longer than other programs accept
issue-not-listed = { $count } values of { $key } aren't among those that tools expect
issue-others = { $first }, and { $count } more like it
issue-missing =
    { $count ->
        [one] { $count } object doesn't have { $key }, which the template requires
       *[other] { $count } objects don't have { $key }, which the template requires
    }
stays-by-patch-short = not removed by PATCH
equal-changes = Equal changes
change = Change
objects = Objects
more-changes =
    { $count ->
        [one] Show { $count } more change
       *[other] Show { $count } more changes
    }
first-object = This is the first object in the sheet
last-object = This is the last object in the sheet
back-to-sheet = Back to many objects
tour-place = { $place } of { $count }
changed-in-sheet =
    { $count ->
        [one] { $count } change from the sheet isn't shown here
       *[other] { $count } changes from the sheet aren't shown here
    }

# On the page of an object that belongs to a batch.
row-of-batch =
    { $count ->
        [one] This object is in a batch. Your changes here are part of the batch and are submitted with it.
       *[other] This object is in a batch of { $count } objects. Your changes here are part of the batch; undo, write mode and review apply to all of it.
    }
separate-draft = This object also has an earlier draft of its own. It isn't part of the batch, and is unchanged.
open-separate-draft = Open the separate draft
edit-in-batch = Edit in the batch
undone-elsewhere =
    { $count ->
        [one] Undid a change to { $count } other object in the batch. Nothing changed here.
       *[other] Undid a change to { $count } other objects in the batch. Nothing changed here.
    }
redone-elsewhere =
    { $count ->
        [one] Redid a change to { $count } other object in the batch. Nothing changed here.
       *[other] Redid a change to { $count } other objects in the batch. Nothing changed here.
    }
key-twice = Duplicate key: the batch can keep only one of the two rows. Change one of the keys first, so that nothing is lost.
was-in-batch = Opened from a batch, edited on its own since the reload.
not-in-batch = This object is no longer in the batch.
opening-batch = The batch is being opened.
