### The buttons above the sheet, and what is shown where pairs are pasted or a file is dropped.

find-and-replace = Find & replace
transform = Transform
read-only = Read-only

export = Export
copy = Copy
copy-as = Copy as
nothing-to-send = Nothing to send

paste = Paste
import = Import…
import-formats = CSV, TSV, JSON, XLSX, ODS and others
file-to-import = File to import
drop-file = Drop the file to preview it
pairs-offer = Pasted text
looks-like-pairs =
    { $count ->
        [one] This looks like { $count } pair
       *[other] This looks like { $count } pairs
    }
read-as-pairs = Read as pairs
keep-as-text = Keep as text

template = Template
template-hint = Your team's required keys and values

text = Text
edit-as-text = Edit as JSON text
opening = Opening text…
