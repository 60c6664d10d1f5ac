### How two values differ.

case = Only the case differs
normal-form = Same text, different Unicode normalization: { $is } instead of { $was }
form-composed = composed (NFC)
form-decomposed = decomposed (NFD)
form-mixed = partly composed

# { $is } and { $was } are kinds of values: the next eight messages.
value-kind = Looks identical: { $is } instead of { $was }
kind-absent = absent
kind-empty = an empty string
kind-text = text
kind-number = a number
kind-boolean = true or false
kind-array = a list
kind-object = an object
kind-null = null

# { $changes } is a list of what came, went or was exchanged, as the last messages say it.
differs-invisible = Only invisible characters differ: { $changes }
differs-punctuation = Only punctuation differs: { $changes }
differs-look-alike = Looks identical: { $changes }
differs-several = Easily confused: { $changes }
added = { $is } added
removed = { $was } removed
exchanged = { $is } instead of { $was }
repeated = { $change } ({ $count }×)
now = Now
after = After
more-characters =
    { $count ->
        [one] … { $count } more character …
       *[other] … { $count } more characters …
    }
