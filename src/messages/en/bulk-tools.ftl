### The toolbar's buttons for bulk edits.

find-and-replace = Find & replace
transform = Transform
read-only = Read only
