seen-on =
    { $objectCount ->
        [one] on { $seenOn } of { $objectCount } object
       *[other] on { $seenOn } of { $objectCount } objects
    }
suggestions =
    { $count ->
        [one] { $count } suggestion. Arrow down to choose.
       *[other] { $count } suggestions. Arrow down to choose.
    }
suggested-keys = Suggested keys
suggested-values = Suggested values of { $key }
rename = Rename { $key } to { $standardKey }
