### What the toolbar says of pasting and importing; what their preview says comes with it (paste-words.ts).

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
keep-as-text = Keep the text
read-only = Read only
