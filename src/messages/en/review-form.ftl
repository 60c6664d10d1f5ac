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
still-out = The answer to your submit of { $times } was lost, and it may still arrive: then it would replace what you send now. The object is read again 1 and 5 minutes after that submit; if you wait until then, you know.
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
        [one] Tick first that { $count } key will be removed
       *[other] Tick first that { $count } keys will be removed
    }
wait = Wait
stop-waiting = Stop waiting
time-left = { $duration } left.
left-out =
    { $count ->
        [one] { $count } change left out
       *[other] { $count } changes left out
    }
submission = Submission
step-of = { $step }, step { $number } of { $count }
step-check = Check
step-record = Record
step-send = Send
step-verify = Verify
