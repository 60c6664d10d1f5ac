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
        [one] Rejected, but the change is there: { $count } key at { $at }
       *[other] Rejected, but the change is there: { $count } keys at { $at }
    }
outcome-partly =
    { $ignored ->
        [one] Partly saved: { $ignored } key was not removed, at { $at }
       *[other] Partly saved: { $ignored } keys were not removed, at { $at }
    }
outcome-differs-refused = Rejected, but the object isn't as it was before, at { $at }
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
outcome-conflict = Not sent: the object was changed in the meantime
outcome-refused = Rejected: nothing changed
outcome-refused-lost = Not saved: the object has none of it
outcome-refused-unsent = Not saved: nothing changed
outcome-refused-gone = Rejected: the object isn't there any more
outcome-unknown = It isn't known whether the write went through
outcome-unknown-yet = Not known yet: the response was lost, and the write may still arrive
advice-verified = Read back from the platform: every key matches.
advice-partly = Everything else that was sent is there.
advice-differs = The table shows what was expected and what is there. Your draft is kept.
advice-conflict = Choose which value to keep for each conflicting key, then review again. Your draft is kept.
advice-refused = Your draft is kept.
advice-unknown = Refresh the object before you send it again. Your draft is kept.
both-changed =
    { $count ->
        [one] Somebody else changed a key that you changed too: { $keys }
       *[other] Somebody else changed { $count } keys that you changed too: { $keys }
    }
taken-over =
    { $count ->
        [one] Merged { $count } change made by others: { $keys }
       *[other] Merged { $count } changes made by others: { $keys }
    }
verification = Verification
key = Key
expected = Expected
found = Found
verdict = Verdict
