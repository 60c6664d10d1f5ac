### What the menu of a column of many objects offers, and what its dialogs say.

column = Column { $key }
change = Change
look = Look

# The items of the menu.
item-set = Set…
item-set-where-absent = Set where absent…
item-set-where-present = Set where present…
item-find-replace = Find and replace…
item-transform = Transform…
item-fill-down = Fill down…
item-copy = Copy from…
item-compose = Compose…
item-split = Split…
item-rename = Rename…
item-remove = Remove…
item-values = Values…
item-sort = Sort
item-pin = Pin
item-hide = Hide
locked = Another tab is editing these objects

# The headings of the dialogs.
heading-set = Set { $key }
heading-set-where-absent = Set { $key } where absent
heading-set-where-present = Set { $key } where present
heading-find-replace = Find and replace in { $key }
heading-transform = Transform { $key }
heading-fill-down = Fill down { $key }
heading-copy = Copy from another column to { $key }
heading-compose = Compose { $key }
heading-split = Split { $key }
heading-rename = Rename { $key }
heading-remove = Remove { $key }

cancel = Cancel
apply = Apply
count = Count

# Examples of what an operation would change, in a small table below the count.
sample = Examples
sample-object = Object
sample-key = Key
sample-now = Now
sample-after = After

objects = Objects
scope-all = All
scope-shown = Shown
scope-selected = Selected
scope-size =
    { $count ->
        [one] { $count } object
       *[other] { $count } objects
    }
scope-hidden = { $objects }, { $hidden } of them not shown
none-selected = No objects selected. Choose “All” or “Shown”, or select objects in the sheet.
none-shown = No objects shown. Choose “All”, or change the filter.
none-there = There are no objects yet.

value = Value
value-hint = Alt+Enter for a line break
value-empty-hint = If you leave this empty, each object gets an empty value.

fills = Cells to fill
fills-absent = Without the key
fills-blank = Without the key or empty
fills-all = All below the first
fill-down-note = Each cell gets the value of the nearest object above it that has one, in the order of the sheet.

from = From
choose-column = Choose a column
no-other-column = There is no other column to copy from.

template = Template
template-hint = Keys in braces, as in { $example }. Double a brace to use it as text.
type-template = Enter a template
unknown-template-key = No object has the key { $key }.
unknown-template-key-near = No object has the key { $key }. Did you mean { $near }?

separator = Separator
type-separator = Enter the separator
split-into = New keys
split-into-hint = One per line. The last one gets the rest of the text.
type-new-keys = Enter the keys for the parts, one per line
same-keys = { $key } is a duplicate, or the column that you are splitting. Give each part its own key.
split-note = The column { $key } itself is kept.

new-key = New key
type-new-key = Enter the new key
same-key = This is already its key
key-too-long = This key has { $bytes } bytes (limit { $limit }): objects that have it can't be sent.
near-key = There is already a column { $key }. Did you mean that one?

clash = If the key exists
clash-keep = Keep
clash-overwrite = Overwrite
clash-skip = Skip
clash-keep-rename = Keep its value and remove { $key }
clash-overwrite-rename = Replace its value with that of { $key }
clash-skip-rename = Leave the object unchanged
clash-keep-copy = Keep its value
clash-overwrite-copy = Replace its value with the copy
clash-skip-copy = Leave the object unchanged
clash-keep-split = Keep its value and write the other parts
clash-overwrite-split = Replace its value with the part
clash-skip-split = Leave the object unchanged

remove-note = Removes the key, whatever its value. You can undo this until you submit.

add-column = Add column
add = Add
column-exists = There is already a column for this key
add-column-note = The column starts empty. An object gets the key once you enter or set a value.

# What an operation would do.
changes-none = Nothing will change.
changes-some =
    { $all ->
        [one] { $count } of { $all } object will change: { $details }.
       *[other] { $count } of { $all } objects will change: { $details }.
    }
detail-added =
    { $count ->
        [one] { $count } value added
       *[other] { $count } values added
    }
detail-overwritten =
    { $count ->
        [one] { $count } value overwritten
       *[other] { $count } values overwritten
    }
detail-removed =
    { $count ->
        [one] { $count } key removed
       *[other] { $count } keys removed
    }
clashes-open =
    { $count ->
        [one] { $count } object already has the key with a different value. Choose what to do with it.
       *[other] { $count } objects already have the key with a different value. Choose what to do with them.
    }
clashes-keep =
    { $count ->
        [one] { $count } object already has the key and keeps its value.
       *[other] { $count } objects already have the key and keep its value.
    }
clashes-overwrite =
    { $count ->
        [one] { $count } object already has the key: its value is overwritten.
       *[other] { $count } objects already have the key: its value is overwritten.
    }
clashes-skip =
    { $count ->
        [one] { $count } object already has the key and is skipped.
       *[other] { $count } objects already have the key and are skipped.
    }
foreign-left =
    { $count ->
        [one] { $count } value isn't text and is left unchanged.
       *[other] { $count } values aren't text and are left unchanged.
    }
incomplete-compose =
    { $count ->
        [one] { $count } object doesn't have all keys of the template and is skipped.
       *[other] { $count } objects don't have all keys of the template and are skipped.
    }
incomplete-copy =
    { $count ->
        [one] { $count } object has nothing to copy.
       *[other] { $count } objects have nothing to copy.
    }
incomplete-split =
    { $count ->
        [one] { $count } object doesn't contain the separator and is skipped.
       *[other] { $count } objects don't contain the separator and are skipped.
    }
too-long =
    { $count ->
        [one] { $count } new value exceeds { $limit } bytes: that object can't be sent until you shorten it.
       *[other] { $count } new values exceed { $limit } bytes: those objects can't be sent until you shorten them.
    }
read-only =
    { $count ->
        [one] { $count } object is read-only and stays unchanged.
       *[other] { $count } objects are read-only and stay unchanged.
    }

# Why an operation can't be carried out.
lone-brace = The template isn't valid from character { $place } on: a brace is unmatched, or has no key in it. Double a brace to use it as text.
bad-expression = Invalid regular expression.
locked-now = Another tab is editing these objects. Nothing was changed.
