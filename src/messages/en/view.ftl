rows-to-show = Show
rows-all = All rows ({ $count })
rows-changed = Changed ({ $count })
rows-issues = With issues ({ $count })
rows-null = To be removed ({ $count })
rows-custom = Custom keys ({ $count })
rows-shown = Rows shown
shown =
    { $count ->
        [one] { $shown } of { $count } row shown
       *[other] { $shown } of { $count } rows shown
    }
show-all = Show all
platforms-order = Original order

# What stands for `$column` below.
by-key = key
by-key-bytes = bytes of the key
by-value = value
by-value-bytes = bytes of the value
by-state = state
sort-by =
    { $direction ->
        [descending] Sort by { $column }, descending. View only; doesn't change what is sent.
       *[ascending] Sort by { $column }, ascending. View only; doesn't change what is sent.
    }
sorted-by =
    { $direction ->
        [descending] sorted by { $column }, descending, view only
       *[ascending] sorted by { $column }, view only
    }
