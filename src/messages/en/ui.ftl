### What the design system itself has to say.

close = Close
done = Done
ctrl-key = Ctrl
part-missing = Couldn't load part of the page
part-missing-next = Nothing was sent, and your edits are safe. Check the network, then try again.
try-again = Try again
suggestions = Suggestions
empty-text = empty text
# A number of things of a kind: "12 added".
counted = { $count } { $kind }
previous = Previous
next = Next
