### What the last look before a write says, and the submit while it is under way.

key = Key
base = Base
theirs = Theirs
mine = Mine
choice = Choice
request = Request
reason = Reason
reason-hint = Why you're making this change (kept in your history, not sent to the platform)
confirm = Confirm
cancel = Cancel
submit = Submit
will-be-reset =
    { $count ->
        [one] { $count } key will be reset
       *[other] { $count } keys will be reset
    }
type-to-confirm = Type { $number } to confirm
number-differs = Type { $number }, the number of keys that will be reset. Nothing was sent.
still-out = The response to your submission at { $times } was lost, and it may still arrive: then it would replace what you send now. The object is read again 1 and 5 minutes after that submission; wait until then to be sure.
choose-first =
    { $count ->
        [one] Resolve { $count } conflict first
       *[other] Resolve { $count } conflicts first
    }
yes-remove =
    { $count ->
        [one] Yes, remove { $count } key: { $keys }
       *[other] Yes, remove { $count } keys: { $keys }
    }
tick-first =
    { $count ->
        [one] Confirm the removal of { $count } key first
       *[other] Confirm the removal of { $count } keys first
    }
wait = Wait
stop-waiting = Stop waiting
time-left = { $duration } left.
left-out =
    { $count ->
        [one] { $count } change excluded
       *[other] { $count } changes excluded
    }
submission = Submission
step-of = { $step }, step { $number } of { $count }
step-check = Check
step-record = Record
step-send = Send
step-verify = Verify
