### What the editor says around the sheet and the preview.

editor = Editor
describe-again = Refresh
describe-again-hint = Load the object again. Your draft is kept.
described-at = Loaded { $time }
editing = Editing
undo = Undo
undo-hint = Undo (Ctrl+Z)
nothing-to-undo = Nothing to undo
redo = Redo
redo-hint = Redo (Ctrl+Shift+Z)
nothing-to-redo = Nothing to redo
more = More
filter = Filter
filter-hint = Filter…
metadata = Metadata
column-key = Key
column-key-bytes = Key bytes
column-value = Value
column-value-bytes = Value bytes
column-null = Null
bytes = Bytes
new-key = New key
key-bytes-of = Key bytes of { $key }
value-of = Value of { $key }
new-value = New value
value-bytes-of = Value bytes of { $key }
null-of = Null { $key }
pairs = Pairs
pair-count = { $count } pairs
write-does = Pending changes
preview = Preview
compare = Compare PATCH and PUT
write-mode = Write mode
keep-untouched = Keep untouched keys
request = Request
review = Review changes
change-count =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
review-short = Review
key-named = Key { $key }
null-hint = Remove key (Ctrl+Backspace)
null-undo-hint = Restore key (Ctrl+Backspace)
revert-all = Revert all
preview-width = Width of the preview
resolve-conflicts =
    { $count ->
        [one] Resolve { $count } conflict
       *[other] Resolve { $count } conflicts
    }
issues = Issues
what-to-cut = Shorten…
