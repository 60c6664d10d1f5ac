# The three ways to write. Put into "After …" and "Request of …" as they are.
merge-patch-put = PATCH
merge-set-properties = merge
replace-keeping-patch-put = PUT, untouched keys kept
replace-keeping-set-properties = replace, untouched keys kept
bare-replace-patch-put = bare PUT
bare-replace-set-properties = bare replace
