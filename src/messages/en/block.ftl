selection = Selection
selected =
    { $cells ->
        [one] { $cells } cell in { $rows } row selected
       *[other]
            { $rows ->
                [one] { $cells } cells in { $rows } row selected
               *[other] { $cells } cells in { $rows } rows selected
            }
    }
bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
distinct =
    { $count ->
        [one] { $count } distinct value
       *[other] { $count } distinct values
    }
refused = Read-only: nothing was changed
refused-not-text = Not text: this value is read-only here and is sent back unchanged
refused-removed = This key is marked for removal: press Ctrl+Backspace to restore it, then edit its value
refused-clipboard = The browser doesn't allow this page to read the clipboard: press Ctrl+V to paste
refused-copying = The browser blocked the copy: the clipboard and the cells are unchanged
refused-scattered = These cells can't be copied together: select adjacent cells
did-clear =
    { $count ->
        [one] { $count } value cleared
       *[other] { $count } values cleared
    }
did-cut =
    { $count ->
        [one] Cut { $count } value
       *[other] Cut { $count } values
    }
did-fill =
    { $count ->
        [one] { $count } value filled
       *[other] { $count } values filled
    }
did-paste =
    { $count ->
        [one] Pasted into { $count } cell
       *[other] Pasted into { $count } cells
    }
did-remove =
    { $count ->
        [one] { $count } key marked for removal
       *[other] { $count } keys marked for removal
    }
did-restore =
    { $count ->
        [one] { $count } key restored
       *[other] { $count } keys restored
    }
did-copy =
    { $count ->
        [one] { $count } cell copied
       *[other] { $count } cells copied
    }
did-copy-link = Link copied
did-revert =
    { $count ->
        [one] { $count } row reverted
       *[other] { $count } rows reverted
    }
keys-not-emptied =
    { $count ->
        [one] { $count } key unchanged (Ctrl+Backspace removes keys)
       *[other] { $count } keys unchanged (Ctrl+Backspace removes keys)
    }
keys-not-filled =
    { $count ->
        [one] { $count } key unchanged (keys must be unique)
       *[other] { $count } keys unchanged (keys must be unique)
    }
nulls-skipped =
    { $count ->
        [one] { $count } cell skipped: marked for removal
       *[other] { $count } cells skipped: marked for removal
    }
not-text-skipped =
    { $count ->
        [one] { $count } value skipped: not text
       *[other] { $count } values skipped: not text
    }
