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
locked = Another tab edits these objects

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
none-selected = No object is selected. Choose “All” or “Shown”, or tick objects in the sheet.
none-shown = No object is shown. Choose “All”, or change the filter.
none-there = There are no objects yet.

value = Value
value-hint = Alt+Enter for a line break
value-empty-hint = Left empty, each object gets an empty text.

fills = Cells to fill
fills-absent = Without the key
fills-blank = Without the key or empty
fills-all = All below the first
fill-down-note = Each cell takes the text of the nearest object above it that has one, in the order of the sheet.

from = From
choose-column = Choose a column
no-other-column = There is no other column to copy from.

template = Template
template-hint = Keys in braces, as in { $example }. A brace itself is written twice.
type-template = Type a template
unknown-template-key = No object has the key { $key }.
unknown-template-key-near = No object has the key { $key }. Did you mean { $near }?

separator = Separator
type-separator = Type the separator
split-into = New keys
split-into-hint = One a line. The last one takes all that is left.
type-new-keys = Type the keys for the parts, one a line
same-keys = The key { $key } is there twice, or is the one that is split. Give each part a key of its own.
split-note = The column { $key } itself stays.

new-key = New key
type-new-key = Type the new key
same-key = That is the key it has already
key-too-long = This key has { $bytes } bytes, and { $limit } are allowed: no object that has it can be sent.
near-key = There is a column { $key } already. Is that the one you mean?

clash = If the key exists
clash-keep = Keep
clash-overwrite = Overwrite
clash-skip = Skip
clash-keep-rename = Its value stays; { $key } is removed
clash-overwrite-rename = It takes the value of { $key }
clash-skip-rename = The object stays as it is
clash-keep-copy = Its value stays
clash-overwrite-copy = It takes the copied value
clash-skip-copy = The object stays as it is
clash-keep-split = Its value stays; the other parts are written
clash-overwrite-split = It takes the part
clash-skip-split = The object stays as it is

remove-note = The key goes, whatever its value. Undo brings it back until you submit.

add-column = Add column
add = Add
column-exists = There is a column of this key already
add-column-note = The column is empty at first. An object gets the key when you type a value or set it.

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
        [one] { $count } object has the key already, with another value. Choose what becomes of it.
       *[other] { $count } objects have the key already, with another value. Choose what becomes of them.
    }
clashes-keep =
    { $count ->
        [one] { $count } object has the key already, and keeps its value.
       *[other] { $count } objects have the key already, and keep its value.
    }
clashes-overwrite =
    { $count ->
        [one] { $count } object has the key already: its value is overwritten.
       *[other] { $count } objects have the key already: its value is overwritten.
    }
clashes-skip =
    { $count ->
        [one] { $count } object has the key already, and is skipped.
       *[other] { $count } objects have the key already, and are skipped.
    }
foreign-left =
    { $count ->
        [one] { $count } value isn't a text, and stays as it is.
       *[other] { $count } values aren't texts, and stay as they are.
    }
incomplete-compose =
    { $count ->
        [one] { $count } object lacks a key of the template, and is skipped.
       *[other] { $count } objects lack a key of the template, and are skipped.
    }
incomplete-copy =
    { $count ->
        [one] { $count } object has nothing to copy.
       *[other] { $count } objects have nothing to copy.
    }
incomplete-split =
    { $count ->
        [one] { $count } object has no text with the separator, and is skipped.
       *[other] { $count } objects have no text with the separator, and are skipped.
    }
too-long =
    { $count ->
        [one] { $count } new value has more than { $limit } bytes: that object can't be sent until it is shorter.
       *[other] { $count } new values have more than { $limit } bytes: those objects can't be sent until they are shorter.
    }
read-only =
    { $count ->
        [one] { $count } object is read-only and stays unchanged.
       *[other] { $count } objects are read-only and stay unchanged.
    }

# Why an operation can't be carried out.
lone-brace = The template can't be read from character { $place } on: a brace without its partner, or without a key in it. A brace itself is written twice.
bad-expression = The regular expression can't be used.
locked-now = Another tab edits these objects now, so nothing was changed.
