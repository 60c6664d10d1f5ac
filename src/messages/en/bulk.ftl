### What bulk edits say in their dialogs.

find-and-replace = Find and replace
find = Find
replace-with = Replace with
where-and-how = Where and how
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
whole-cell = Whole cell
match-case = Match case
nothing-to-find = Type what to find
bad-expression = The expression can't be read: { $said }
no-look-around = Look-ahead and look-behind, as in (?=…) and (?<=…), aren't supported here, so that no expression can freeze the page. Match the surrounding text as a group, and put that back in “Replace with”.
no-back-reference = Back-references, as in \1 and \k<name>, aren't supported in Find, so that no expression can freeze the page. In “Replace with” groups work by number and name.
large-expression = The expression repeats too much. Use smaller numbers of repetitions.
transform = Transform
name-trim = Trim blanks
name-collapse-blanks = Collapse blanks
name-nfc = Compose accents (NFC)
name-lower-case = Lower case
name-upper-case = Upper case
name-straighten-quotes = Straighten quotes
name-remove-invisible = Remove invisible characters
name-spell-in-ascii = Spell in ASCII
meaning-trim = Removes blanks at the start and the end.
meaning-collapse-blanks = Makes each run of blanks, tabs and line breaks one plain blank.
meaning-nfc = Makes a letter and its accent one character, as most programs store them.
meaning-lower-case = Makes every letter small.
meaning-upper-case = Makes every letter a capital.
meaning-straighten-quotes = Makes curly quotes and primes straight ones.
meaning-remove-invisible = Removes direction marks, zero-width spaces and soft hyphens.
meaning-spell-in-ascii = Writes accented letters, dashes and signs with plain characters where there is a customary way.
what-to-cut = What to cut
bytes-of-limit = { $bytes } of { $byteLimit } bytes.
bytes-too-many = { $bytes } of { $byteLimit } bytes: { $over } too many.
no-shorter-spelling = No character has a shorter spelling in ASCII: shorten the text.
spelled-fits = Spelled in ASCII it has { $bytes }, which fits.
spelled-too-many = Spelled in ASCII it has { $bytes }, still { $over } too many.
costly-characters = Costly characters
character = Character
times = Times
bytes-each = Bytes each
spelling = Spelling
saves = Saves
proposed-changes = Proposed changes
do = Do
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
        [one] And { $count } more cell, which will be changed too.
       *[other] And { $count } more cells, which will be changed too.
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
