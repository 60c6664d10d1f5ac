# In the plural and without an article, as what a text has in it.
kind-tab = tabs
kind-line-break = line breaks
kind-control = control characters
kind-no-break-space = no-break spaces
kind-other-space = unusual spaces
kind-zero-width = zero-width characters
kind-byte-order-mark = byte order marks
kind-bidi-control = text direction controls
kind-soft-hyphen = soft hyphens
kind-tag = tag characters

# One that has no name of its own.
mark-tab = tab
mark-line-break = line break
mark-control = control character
mark-no-break-space = no-break space
mark-other-space = unusual space
mark-zero-width = zero-width character
mark-byte-order-mark = byte order mark
mark-bidi-control = text direction control
mark-soft-hyphen = soft hyphen
mark-tag = tag character
mark-undrawn = character without a picture
