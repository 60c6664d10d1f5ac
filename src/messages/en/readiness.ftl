read-only = Read-only
locked = Read-only here
too-many-after =
    { $pairs ->
        [one] { $pairs } pair after this write (limit { $pairLimit })
       *[other] { $pairs } pairs after this write (limit { $pairLimit })
    }
nothing-to-send = No changes yet
to-solve-first =
    { $count ->
        [one] Fix { $count } issue first
       *[other] Fix { $count } issues first
    }
