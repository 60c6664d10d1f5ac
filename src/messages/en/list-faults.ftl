### What is said of a list whose pages don't fit together.

may-be-incomplete = The list may be incomplete
goes-in-circles = { $platform } keeps returning the same page, so loading stopped.
came-again =
    { $count ->
        [one] { $count } duplicate hidden.
       *[other] { $count } duplicates hidden.
    }
moves = { $platform } lists recently changed items first. Objects that changed while the list was loading may be missing.
why = Something changed while the list was loading, or { $platform } left something out.
read-again = Reload list
