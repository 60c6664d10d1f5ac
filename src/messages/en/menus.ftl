### The context menus of the sheet.

row-menu = Actions for { $key }
rows-menu =
    { $count ->
        [one] Actions for { $count } row
       *[other] Actions for { $count } rows
    }
column-menu = Column { $column }
read-only = This object is read-only
copy = Copy
cut = Cut
paste = Paste
fill-down = Fill down
fill-right = Copy keys into values
press-remove = Mod Backspace
new-pair = New pair
remove-key =
    { $count ->
        [one] Remove key
       *[other] Remove { $count } keys
    }
keep-key =
    { $count ->
        [one] Keep key
       *[other] Keep { $count } keys
    }
revert-cell = Revert cell
revert-row =
    { $count ->
        [one] Revert row
       *[other] Revert { $count } rows
    }
filter-by-key = Filter by this key
filter-by-value = Filter by this value
sort-by-key = Sort by key
sort-by-value = Sort by value
copy-link = Copy link to this object
sort-ascending = Sort ascending
sort-descending = Sort descending
sort-platform = Original order
fit-width = Fit width to content
wider = Wider
press-wider = Shift →
narrower = Narrower
press-narrower = Shift ←
usual-width = Default width
wrap = Wrap long values
large = Open in a large editor
press-large = Space

# The menu of a cell of many objects.
cells-menu =
    { $count ->
        [one] Actions for { $count } cell
       *[other] Actions for { $count } cells
    }
batch-read-only = Nothing can be changed: another tab is editing these objects, or they are read-only
batch-fill-right = Fill right
revert-cells =
    { $count ->
        [one] Revert cell
       *[other] Revert { $count } cells
    }
sort-by-column = Sort by this column
