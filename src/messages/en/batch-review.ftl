### The review of many objects before they are written as a run.

review-changes = Review changes
nothing-to-review = No changes that can be sent
objects =
    { $count ->
        [one] { $count } object
       *[other] { $count } objects
    }
reading = Checking for newer changes
reading-count = { $answered } of { $total } checked
cancel = Cancel
describe-again = Refresh
read-again =
    { $count ->
        [one] Reload { $count } object
       *[other] Reload { $count } objects
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
left-out-object = excluded
nothing-left = nothing left to send
requests = Requests
method = Method
path = Path
text = Text
show-text = Show request { $number }
hide-text = Hide request { $number }
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
        [one] { $count } removal is sent as null in a PATCH, which { $platform } ignores: the key would stay. A PUT removes it, and sends all other pairs of that object again.
       *[other] { $count } removals are sent as null in a PATCH, which { $platform } ignores: the keys would stay. A PUT removes them, and sends all other pairs of those objects again.
    }
removals-by-put =
    { $count ->
        [one] { $count } key is removed by PUT, which replaces all pairs of its object. If the object changes before that, it isn't written.
       *[other] { $count } keys are removed by PUT, which replaces all pairs of their objects. An object that changes before that isn't written.
    }
changed-elsewhere =
    { $count ->
        [one] Somebody else changed other keys of { $count } object since it was loaded. Those changes are kept.
       *[other] Somebody else changed other keys of { $count } objects since they were loaded. Those changes are kept.
    }
already-there =
    { $count ->
        [one] { $count } object is already up to date: nothing is sent for it.
       *[other] { $count } objects are already up to date: nothing is sent for them.
    }
read-only =
    { $count ->
        [one] { $count } object is now read-only for this account: { $names }. Nothing is sent for it.
       *[other] { $count } objects are now read-only for this account: { $names }. Nothing is sent for them.
    }
too-many-pairs =
    { $count ->
        [one] { $count } object would exceed { $limit } pairs: { $names }. Nothing is sent for it.
       *[other] { $count } objects would exceed { $limit } pairs: { $names }. Nothing is sent for them.
    }
unread =
    { $count ->
        [one] { $count } object couldn't be loaded: { $names }. Nothing is sent for it.
       *[other] { $count } objects couldn't be loaded: { $names }. Nothing is sent for them.
    }
undecided =
    { $count ->
        [one] Somebody else changed the same keys of { $count } object. Nothing is sent for it until you choose; the other objects are sent.
       *[other] Somebody else changed the same keys of { $count } objects. Nothing is sent for them until you choose; the other objects are sent.
    }
conflicts = Conflicts
conflict-line = { $key }: yours { $mine }, theirs { $theirs }, before { $base }
choice = Choice
keep-mine = Keep mine
take-theirs = Take theirs
keep-mine-all = Keep mine for all
take-theirs-all = Take theirs for all
more-conflicts = Showing the first { $shown } of { $count }. A choice for all applies to every one of them.
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
starting = Saving to local history…
not-written-down = Every submission is first saved to local history, and that failed, so nothing was sent.
not-written-down-full = This device has no space left. Free up space, then submit again.
not-written-down-other = This device's storage doesn't work right now. Try again; your draft is kept.
yes-remove =
    { $count ->
        [one] Yes, remove { $count } key in { $objects }
       *[other] Yes, remove { $count } keys in { $objects }
    }
confirm-removals-first =
    { $count ->
        [one] Confirm the removal of { $count } key first
       *[other] Confirm the removal of { $count } keys first
    }
