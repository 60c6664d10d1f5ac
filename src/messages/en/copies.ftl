### What is said of an object's copies in several projects.

copies = Copies

# The other projects follow, each a link.
edited = You're editing the copy in { $project }. Also in
compare = Compare copies
describing = Loading every copy…
comparison = Comparison
key = Key
this-one = { $project } (this one)
alike =
    { $same ->
        [one] All { $copies } copies match ({ $same } key).
       *[other] All { $copies } copies match ({ $same } keys).
    }
one-differs =
    { $same ->
        [one] 1 key differs, { $same } key the same on all { $copies } copies. Loaded just now.
       *[other] 1 key differs, { $same } keys the same on all { $copies } copies. Loaded just now.
    }
some-differ =
    { $same ->
        [one] { $differing } keys differ, { $same } key the same on all { $copies } copies. Loaded just now.
       *[other] { $differing } keys differ, { $same } keys the same on all { $copies } copies. Loaded just now.
    }
