### What is said of an object's copies in several projects.

copies = Copies

# The other projects follow, each a link.
edited = You edit the copy in { $project }. It is also in
compare = Compare copies
describing = Describing every copy…
comparison = Comparison
key = Key
this-one = { $project } (this one)
alike =
    { $same ->
        [one] All { $copies } copies are alike: { $same } key the same.
       *[other] All { $copies } copies are alike: { $same } keys the same.
    }
one-differs =
    { $same ->
        [one] 1 key differs, { $same } key the same on all { $copies } copies. Described just now.
       *[other] 1 key differs, { $same } keys the same on all { $copies } copies. Described just now.
    }
some-differ =
    { $same ->
        [one] { $differing } keys differ, { $same } key the same on all { $copies } copies. Described just now.
       *[other] { $differing } keys differ, { $same } keys the same on all { $copies } copies. Described just now.
    }
