### How two values differ.

case = Only the case differs
normal-form = Same text in another normal form: { $is } instead of { $was }
form-composed = composed (NFC)
form-decomposed = decomposed (NFD)
form-mixed = partly composed

# { $is } and { $was } are kinds of values: the next eight messages.
value-kind = Same look: { $is } instead of { $was }
kind-absent = absent
kind-empty = the empty text
kind-text = a text
kind-number = a number
kind-boolean = true or false
kind-array = a list
kind-object = an object
kind-null = null

# { $changes } is a list of what came, went or was exchanged, as the last messages say it.
differs-invisible = Only what can't be seen differs: { $changes }
differs-punctuation = Only punctuation differs: { $changes }
differs-look-alike = Same look: { $changes }
differs-several = Easily taken for each other: { $changes }
added = { $is } added
removed = { $was } removed
exchanged = { $is } instead of { $was }
repeated = { $change } ({ $count } times)
now = Now
after = After
more-characters =
    { $count ->
        [one] … { $count } more character …
       *[other] … { $count } more characters …
    }
