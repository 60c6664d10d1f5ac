### The sheet of many objects, and what is around it.

many-objects = Many objects
objects-and-keys = Objects and keys
objects = Objects
object-count =
    { $count ->
        [one] { $count } object
       *[other] { NUMBER($count, useGrouping: "always") } objects
    }
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
