rows-to-show = Rows to show
rows-all = All rows ({ $count })
rows-changed = Changed ({ $count })
rows-issues = With issues ({ $count })
rows-null = Set to null ({ $count })
rows-custom = Custom keys ({ $count })
rows-shown = Rows shown
shown =
    { $count ->
        [one] { $shown } of { $count } row shown
       *[other] { $shown } of { $count } rows shown
    }
show-all = Show all
platforms-order = Platform's order

# What stands for `$column` below.
by-key = key
by-key-bytes = bytes of the key
by-value = value
by-value-bytes = bytes of the value
by-state = state
sort-by =
    { $direction ->
        [descending] Sort by { $column }, descending. For reading only: what is sent keeps its order.
       *[ascending] Sort by { $column }, ascending. For reading only: what is sent keeps its order.
    }
sorted-by =
    { $direction ->
        [descending] sorted by { $column }, descending, for reading only
       *[ascending] sorted by { $column }, for reading only
    }
