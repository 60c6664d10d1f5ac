### What bulk edits say in their dialogs.

find-and-replace = Find and replace
find = Find
replace-with = Replace with
where-and-how = Options
where = Where
how = How
in-keys = In keys
in-values = In values
in-selected-rows =
    { $count ->
        [one] In the selected row only
       *[other] In the { $count } selected rows only
    }
regular-expression = Regular expression
whole-cell = Match entire cell
match-case = Match case
nothing-to-find = Enter text to find
bad-expression = Invalid regular expression: { $said }
no-look-around = Lookaheads and lookbehinds, (?=…) and (?<=…), aren't supported, so that no expression can freeze the page. Capture the surrounding text as a group, and put it back in “Replace with”.
no-back-reference = Backreferences such as \1 and \k<name> aren't supported in Find, so that no expression can freeze the page. In “Replace with”, groups work by number and name.
large-expression = The expression repeats too much. Use smaller repetition counts.
transform = Transform
name-trim = Trim whitespace
name-collapse-blanks = Collapse whitespace
name-nfc = Compose accents (NFC)
name-lower-case = Lowercase
name-upper-case = Uppercase
name-straighten-quotes = Straighten quotes
name-remove-invisible = Remove invisible characters
name-spell-in-ascii = Convert to ASCII
meaning-trim = Removes leading and trailing whitespace.
meaning-collapse-blanks = Replaces each run of whitespace with one space.
meaning-nfc = Combines letters and accents into single characters (NFC).
meaning-lower-case = Converts to lowercase.
meaning-upper-case = Converts to UPPERCASE.
meaning-straighten-quotes = Replaces curly quotes and primes with straight ones.
meaning-remove-invisible = Removes direction marks, zero-width spaces and soft hyphens.
meaning-spell-in-ascii = Replaces accented letters, dashes and symbols with their usual ASCII equivalents.
what-to-cut = Shorten…
bytes-of-limit = { $bytes } of { $byteLimit } bytes.
bytes-too-many = { $bytes } of { $byteLimit } bytes: { $over } over.
no-shorter-spelling = No character has a shorter ASCII equivalent: shorten the text.
spelled-fits = In ASCII: { $bytes } bytes, which fits.
spelled-too-many = In ASCII: { $bytes } bytes, still { $over } over.
costly-characters = Multi-byte characters
character = Character
times = Count
bytes-each = Bytes each
spelling = ASCII
saves = Saves
proposed-changes = Proposed changes
do = Apply
key = Key
cell = Cell
now = Now
after = After
cell-key = key
cell-value = value
change-key = Change key of { $name }
change-value = Change value of { $name }
hidden-changes =
    { $count ->
        [one] …and { $count } more cell will also change.
       *[other] …and { $count } more cells will also change.
    }
changes-to-make = Changes to make
nothing-to-change = Nothing to change
cells-to-change =
    { $count ->
        [one] { $count } cell to change
       *[other] { $count } cells to change
    }
cancel = Cancel
apply = Apply
