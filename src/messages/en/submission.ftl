### What becomes of a submit, while it is under way and afterwards.

checking-again = Checking for changes before it is sent again…
checking = Checking for changes…
held-up = Another tab or a run is writing this object. Once that is done, the object is checked and your change is sent…
writing-down = Saving to local history…
sending = Sending…
reading-back = Verifying…
reading-back-unanswered = No reliable response. Verifying…
paused = Rate limited: retrying in { $duration }. Nothing is sent until then.
wait-back-off = That failed; retrying after a pause.
wait-asked = Rate limited: the platform asked us to wait. Nothing is sent meanwhile.
wait-catching-up = Accepted, not visible yet.
wait-refused = The platform rejected it. Checking once more whether anything changed.
wait-stale = The platform shows an older state than you reviewed. Checking again.
wait-settling = The write seems lost, but may still arrive. Checking once more.
wait-maintenance = The platform is under maintenance. Checking again from time to time.
stop-unknown = If you stop now, it stays open whether it was saved; the history can find out later.
stop-refused = If you stop now, the object stays as it is; your draft is kept.
refused-conflict = Rejected: the platform says that the object was changed in the meantime
nothing-to-send = Already up to date: nothing had to be sent.
answer-lost-carried-out = The response was lost; reading back shows that the write went through.
answer-lost = The response was lost; this is what reading back shows.
nothing-sent = Nothing was sent.
refused-unchanged = The platform rejected it, and reading back shows that nothing changed.
sent-unchanged = It was sent; reading back shows that nothing changed.
sent-refused = The platform rejected it, and then had no such object to read back.
refused-carried-out = { $error }. The platform rejected it, yet reading back shows that it went through.
refused-changed = { $error }. The platform rejected it, yet something has changed: by this write, or by somebody else in the meantime.
refused-unread = { $error }. The platform rejected it, and the object couldn't be read back: it isn't known whether anything changed.
found-nothing-yet = None of it is there so far.
looks-to-come = The object is read again 1 and 5 minutes after the end; this result and the history then say how it ended, also after a reload. You can keep editing.
no-looks-to-come = It isn't in this device's history: read it back in a few minutes, and before you leave the page.
earlier-send-out = An earlier try, whose response was lost, may still arrive. The object is read again 1 and 5 minutes after the end.
came-late = The response was lost. A later read-back shows that the write went through.
replaced = An earlier request of yours came late and replaced somebody else's values: { $keys }. Undo submit restores them, for you to review.
written-again = The object was written again after it had been verified, with the same values: an earlier request of yours came late. If somebody else had changed one of these keys in between, that change was replaced.
changed-later = The platform stored what was sent, and somebody changed it before it was read back: { $keys }.
journal-full = Every submission is first saved to local history, and this device has no space left.
journal-broken = Every submission is first saved to local history, and this device's storage doesn't work right now.
not-sent-again = It wasn't sent again; an earlier try didn't arrive.
make-room = Free up space, then submit again.
report-downloaded = It isn't in this device's history; you have the report.
not-in-history = This couldn't be saved to this device's history: download the report if you need it, before you leave the page.
not-removed =
    { $count ->
        [one] Not removed: { $keys }. { $mode } doesn't remove a key on this platform; it keeps its value, and is still marked for removal in your draft.
       *[other] Not removed: { $keys }. { $mode } doesn't remove keys on this platform; they keep their values, and are still marked for removal in your draft.
    }
remove-by-replace =
    { $count ->
        [one] Remove { $count } key with PUT…
       *[other] Remove { $count } keys with PUT…
    }
remove-by-replace-what = Switches to Replace all (PUT) with untouched keys kept, and opens the review. Nothing is sent before you submit.
dismiss = Dismiss result
reason-was = Reason: { $reason }
read-back-now = Read back now
still-not-described = Still can't load the object. Try again later.
details = Details
