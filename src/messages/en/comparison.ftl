### The comparison of the ways to write.

# The three ways to write. Put into "After …" and "Request of …" as they are.
merge-patch-put = PATCH
merge-set-properties = merge
replace-keeping-patch-put = PUT, untouched keys kept
replace-keeping-set-properties = replace, untouched keys kept
bare-replace-patch-put = bare PUT
bare-replace-set-properties = bare replace

table = Comparison
close = Close comparison
now = Now
after = After { $name }
differs = The ways to write differ here
request-of = Request of { $name }
bytes = { $count } bytes
use = Use { $name }
differing =
    { $count ->
        [one] { $count } key differs between the two
       *[other] { $count } keys differ between the two
    }
same = Both end in the same metadata.
bare-resets =
    { $count ->
        [0] { $name } resets no key
        [one] { $name } resets { $count } key
       *[other] { $name } resets { $count } keys
    }
