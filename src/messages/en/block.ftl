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
refused = Read only: nothing was changed
refused-not-text = Not text: this value can only be read here, and is sent back as it is
refused-removed = The key is to be removed: Ctrl Backspace keeps it, and its value can be typed again
refused-clipboard = The browser doesn't let the page read the clipboard: press Ctrl V to paste
refused-copying = The browser refused to copy: the clipboard and the cells are as they were
refused-scattered = These cells can't be copied together: select cells that are side by side
did-clear =
    { $count ->
        [one] { $count } value emptied
       *[other] { $count } values emptied
    }
did-cut =
    { $count ->
        [one] Cut: { $count } value emptied
       *[other] Cut: { $count } values emptied
    }
did-fill =
    { $count ->
        [one] { $count } value filled
       *[other] { $count } values filled
    }
did-paste =
    { $count ->
        [one] { $count } cell pasted over
       *[other] { $count } cells pasted over
    }
did-remove =
    { $count ->
        [one] { $count } row set to null
       *[other] { $count } rows set to null
    }
did-restore =
    { $count ->
        [one] { $count } row taken back from null
       *[other] { $count } rows taken back from null
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
        [one] { $count } key kept: Ctrl Backspace removes keys
       *[other] { $count } keys kept: Ctrl Backspace removes keys
    }
keys-not-filled =
    { $count ->
        [one] { $count } key kept: no two may be the same
       *[other] { $count } keys kept: no two may be the same
    }
nulls-skipped =
    { $count ->
        [one] { $count } cell skipped: set to null
       *[other] { $count } cells skipped: set to null
    }
not-text-skipped =
    { $count ->
        [one] { $count } value skipped: not text
       *[other] { $count } values skipped: not text
    }
