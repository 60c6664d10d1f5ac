### The dialog with every value of a column of many objects, where spellings are merged into one.

heading = Values of { $key }
values = Values
done = Done
find-value = Find a value

# $values is one of the messages below, $objects too.
summary = { $values } in { $objects }
value-count =
    { $count ->
        [one] { $count } value
       *[other] { $count } values
    }
object-count =
    { $count ->
        [one] { $count } object
       *[other] { $count } objects
    }
values-found = { $found } of { $values } found
select = Select { $value }
select-head = Merge
value-head = Value
objects-head = Objects
show-head = Show
show = Show
show-objects = Show the objects with { $value }
without-key =
    { $count ->
        [one] { $count } object doesn't have the key
       *[other] { $count } objects don't have the key
    }
show-without-key = Show the objects without the key
empty-value = empty text
no-values = No object has this key.
no-value-found = No matching values.

merge = Merge
merge-into = Merge into
merge-into-hint = The selected values get this spelling
tick-values = Select the values that mean the same
type-spelling = Enter the spelling to keep

spellings = Similar values
spellings-note = These may be spellings of the same word. Select the one that the whole line should get.
searching = Looking for spellings…
letters-not-compared = This column has too many values to compare them letter by letter.
more-spellings =
    { $count ->
        [one] Show { $count } more line
       *[other] Show { $count } more lines
    }
use-spelling = Use { $value } for all { $count }
kind-case = upper and lower case
kind-blanks = spaces
kind-normal-form = Unicode normalization
kind-look-alike = look-alike letters
kind-plural = plural
kind-letter = one letter

merged = Merged
values-merged =
    { $objects ->
        [one] { $objects } object now has { $value }.
       *[other] { $objects } objects now have { $value }.
    }
undo = Undo
