### What the design system itself has to say.

close = Close
done = Done
copy-by-hand = Copy by hand
copy-how = The browser didn't let the page copy. The text is selected: press { $keys } ({ $macKeys } on a Mac).
copy-text = Text to copy
part-missing = A part of the page couldn't be loaded
part-missing-next = Nothing was sent, and nothing you typed is lost. Check the network, then try again.
try-again = Try again
suggestions = Suggestions
empty-text = empty text
# A number of things of a kind: "12 added".
counted = { $count } { $kind }
