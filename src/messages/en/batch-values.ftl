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
        [one] { $count } object lacks the key
       *[other] { $count } objects lack the key
    }
show-without-key = Show the objects without the key
empty-value = empty text
no-values = No object has this key.
no-value-found = No value has this text in it.

merge = Merge
merge-into = Merge into
merge-into-hint = The spelling that the ticked values get
tick-values = Tick the values that mean the same
type-spelling = Type the spelling to keep

spellings = Nearly the same
spellings-note = These values may be spellings of one word. Press the one that all of a line shall have.
searching = Looking for spellings…
letters-not-compared = This column has so many values that single letters aren't compared.
more-spellings =
    { $count ->
        [one] Show { $count } more line
       *[other] Show { $count } more lines
    }
use-spelling = Use { $value } for all { $count }
kind-case = upper and lower case
kind-blanks = spaces
kind-normal-form = accents stored in another way
kind-look-alike = letters that look alike
kind-plural = plural
kind-letter = one letter

merged = Merged
values-merged =
    { $objects ->
        [one] { $objects } object has { $value } now.
       *[other] { $objects } objects have { $value } now.
    }
undo = Undo
