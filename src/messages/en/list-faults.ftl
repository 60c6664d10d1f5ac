### What is said of a list whose pages don't fit together.

may-be-incomplete = The list may be incomplete
goes-in-circles = { $platform } goes in circles: it gives the same again and again, so it is asked for no more.
came-again =
    { $count ->
        [one] { $count } entry came more than once, and is shown once.
       *[other] { $count } entries came more than once, and are shown once.
    }
moves = { $platform } lists what was changed last first. Objects that were changed while the list was read may be missing.
why = Something changed while the list was read, or { $platform } left something out.
read-again = Read it again
