### Keys that both changed, and the choice between the two values.

conflicts = Conflicts
line = { $key }: yours { $mine }, theirs { $theirs }, before { $base }
# Beside the own value in the row.
in-row = theirs { $theirs }, before { $base }
choice-for = Choice for { $key }
side-theirs = Take theirs
side-mine = Keep mine
heading =
    { $count ->
        [one] { $count } conflict to resolve
       *[other] { $count } conflicts to resolve
    }
