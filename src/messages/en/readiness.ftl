read-only = Read only
locked = Read only here
too-many-after =
    { $pairs ->
        [one] { $pairs } pair after this write, { $pairLimit } fit
       *[other] { $pairs } pairs after this write, { $pairLimit } fit
    }
nothing-to-send = No changes yet
to-solve-first =
    { $count ->
        [one] { $count } issue to solve first
       *[other] { $count } issues to solve first
    }
