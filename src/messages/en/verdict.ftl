verdict-as-expected = as expected
verdict-differs = differs
verdict-missing = missing
verdict-not-removed = not removed
changed-by-others = changed by somebody else
outcome-verified =
    { $count ->
        [one] { $count } key saved { $at }
       *[other] { $count } keys saved { $at }
    }
outcome-verified-late =
    { $count ->
        [one] Saved late and verified: { $count } key at { $at }
       *[other] Saved late and verified: { $count } keys at { $at }
    }
outcome-verified-refused =
    { $count ->
        [one] Refused, but the change is there: { $count } key at { $at }
       *[other] Refused, but the change is there: { $count } keys at { $at }
    }
outcome-partly =
    { $ignored ->
        [one] Partly carried out: { $ignored } key was not removed, at { $at }
       *[other] Partly carried out: { $ignored } keys were not removed, at { $at }
    }
outcome-differs-refused = Refused, but the object isn't as it was before, at { $at }
outcome-differs =
    { $differing ->
        [one]
            { $count ->
                [one] Sent, but { $differing } of { $count } key isn't as expected at { $at }
               *[other] Sent, but { $differing } of { $count } keys isn't as expected at { $at }
            }
       *[other]
            { $count ->
                [one] Sent, but { $differing } of { $count } key aren't as expected at { $at }
               *[other] Sent, but { $differing } of { $count } keys aren't as expected at { $at }
            }
    }
outcome-conflict = Not sent: the object was changed meanwhile
outcome-refused = Refused: nothing was changed
outcome-refused-lost = Not saved: the object shows nothing of it
outcome-refused-gone = Refused: the object isn't there any more
outcome-unknown = It isn't known whether the write was carried out
outcome-unknown-yet = Not known yet: the answer was lost, and the write may still arrive
advice-verified = Read back from the platform: every key matches.
advice-partly = Everything else that was sent is there.
advice-differs = The table shows what was expected and what is there. Your draft is kept.
advice-conflict = Choose what shall stay for each key that both changed, then review again. Your draft is kept.
advice-refused = Your draft is kept.
advice-unknown = Describe the object afresh before you send it again. Your draft is kept.
both-changed =
    { $count ->
        [one] Somebody else changed a key that you changed too: { $keys }
       *[other] Somebody else changed { $count } keys that you changed too: { $keys }
    }
taken-over =
    { $count ->
        [one] { $count } key that others changed was taken over: { $keys }
       *[other] { $count } keys that others changed were taken over: { $keys }
    }
verification = Verification
key = Key
expected = Expected
found = Found
verdict = Verdict
