### The comparison of the ways to write.

# The three ways to write. Put into "After …" and "Request of …" as they are.
merge-patch-put = PATCH
merge-set-properties = merge
replace-keeping-patch-put = PUT, untouched keys kept
replace-keeping-set-properties = replace, untouched keys kept
bare-replace-patch-put = PUT, changed keys only
bare-replace-set-properties = replace, changed keys only

table = Comparison
close = Close comparison
now = Now
after = After { $name }
differs = PATCH and PUT differ here
request-of = { $name } request
bytes = { $count } bytes
use = Use { $name }
differing =
    { $count ->
        [one] { $count } key differs between the two
       *[other] { $count } keys differ between the two
    }
same = Both result in the same metadata.
bare-resets =
    { $count ->
        [0] { $name } resets no key
        [one] { $name } resets { $count } key
       *[other] { $name } resets { $count } keys
    }
