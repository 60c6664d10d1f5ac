### The review of many objects before they are written as a run.

review-changes = Review changes
nothing-to-review = No object has a change that can be sent
objects =
    { $count ->
        [one] { $count } object
       *[other] { $count } objects
    }
reading = Checking for newer changes
reading-count = { $answered } of { $total } described
cancel = Cancel
describe-again = Refresh
read-again =
    { $count ->
        [one] Describe { $count } object again
       *[other] Describe { $count } objects again
    }
changes = Changes
key = Key
now = Now
after = After
effect = Effect
objects-head = Objects
include = Include
include-change = Include the change of { $key } from { $now } to { $after }
# Stands in the sentence above for a key that isn't there.
absent = absent
various = various values
keep-key = Keep { $key }
show-objects-of = Show the objects of { $key }
show-all-objects = Show all objects
objects-of = Objects with { $key }
include-object = Include { $name }
object = Object
keys-changed =
    { $count ->
        [one] { $count } key
       *[other] { $count } keys
    }
left-out-object = left out
nothing-left = nothing left to send
requests = Requests
method = Method
path = Path
text = Text
show-text = Show the request { $number }
hide-text = Hide the request { $number }
request-number = Request { $number }
calls =
    { $calls ->
        [one] { $count } by { $method } in { $calls } call
       *[other] { $count } by { $method } in { $calls } calls
    }
nothing-to-send = Nothing to send
send-removals =
    { $count ->
        [one] Send { $count } removal by PUT
       *[other] Send { $count } removals by PUT
    }
ignored-removals =
    { $count ->
        [one] { $count } removal is sent as null in a PATCH, which { $platform } ignores: the key stays. A PUT removes it, and sends all other pairs of that object again.
       *[other] { $count } removals are sent as null in a PATCH, which { $platform } ignores: the keys stay. A PUT removes them, and sends all other pairs of those objects again.
    }
removals-by-put =
    { $count ->
        [one] { $count } key is removed by PUT, which replaces all pairs of its object. An object that changes before that isn't written.
       *[other] { $count } keys are removed by PUT, which replaces all pairs of their objects. An object that changes before that isn't written.
    }
changed-elsewhere =
    { $count ->
        [one] { $count } object was changed by others since it was read, in other keys than yours. Those keys stay as they are now.
       *[other] { $count } objects were changed by others since they were read, in other keys than yours. Those keys stay as they are now.
    }
already-there =
    { $count ->
        [one] { $count } object holds everything already: nothing is sent for it.
       *[other] { $count } objects hold everything already: nothing is sent for them.
    }
read-only =
    { $count ->
        [one] { $count } object can only be read by this account now: { $names }. Nothing is sent for it.
       *[other] { $count } objects can only be read by this account now: { $names }. Nothing is sent for them.
    }
too-many-pairs =
    { $count ->
        [one] { $count } object would have more than { $limit } pairs: { $names }. Nothing is sent for it.
       *[other] { $count } objects would have more than { $limit } pairs: { $names }. Nothing is sent for them.
    }
unread =
    { $count ->
        [one] { $count } object couldn't be described: { $names }. Nothing is sent for it.
       *[other] { $count } objects couldn't be described: { $names }. Nothing is sent for them.
    }
undecided =
    { $count ->
        [one] { $count } object was changed by others in the same keys. Nothing is sent for it until you choose; the other objects are sent.
       *[other] { $count } objects were changed by others in the same keys. Nothing is sent for them until you choose; the other objects are sent.
    }
conflicts = Conflicts
conflict-line = { $key }: yours { $mine }, theirs { $theirs }, before { $base }
choice = Choice
keep-mine = Keep mine
take-theirs = Take theirs
keep-mine-all = Keep mine for all
take-theirs-all = Take theirs for all
more-conflicts = The first { $shown } of { $count } are listed. A choice for all concerns every one of them.
reason = Reason
reason-hint = Why you're making these changes (kept in your history, not sent to the platform)
confirm = Confirm
resets =
    { $count ->
        [one] { $count } key will be reset in { $objects }
       *[other] { $count } keys will be reset in { $objects }
    }
type-to-confirm = Type { $number } to confirm
number-differs = Type { $number }, the number of keys that will be reset. Nothing was sent.
submit = Submit
starting = Writing down on this device what is about to be sent…
not-written-down = It couldn't be written down on this device what is about to be sent, so nothing was sent.
not-written-down-full = This device has no room left. Make room, then submit again.
not-written-down-other = The storage of this device doesn't work at the moment. Try again; your draft is kept.
