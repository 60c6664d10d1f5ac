### What becomes of a submit, while it is under way and afterwards.

checking-again = Checking once more before it is sent again…
checking = Checking that the object is still as shown…
held-up = Another tab or a run is writing this object. Once that is done, the object is checked and your change is sent…
writing-down = Writing down on this device what is about to be sent…
sending = Sending…
reading-back = Reading back what is there now…
reading-back-unanswered = No answer that can be trusted. Reading back what is there now…
paused = The platform asks to come back in { $duration }. Nothing is sent until then.
wait-back-off = That failed; it is tried again after a pause.
wait-asked = The platform asks to wait. Nothing is sent to it meanwhile.
wait-catching-up = The platform said yes, and doesn't show the change yet.
wait-refused = The platform refused it. One more look shows whether something was changed all the same.
wait-stale = The platform shows an older state than you reviewed. It is looked at again.
wait-settling = The write seems lost; it may still arrive. One more look is taken.
wait-maintenance = The platform is in maintenance. It is looked at again from time to time.
stop-unknown = Stopping leaves open whether it was saved; the history can find out later.
stop-refused = Stopping leaves the object as it is; your draft is kept.
refused-conflict = Refused: the platform says that the object was changed meanwhile
nothing-to-send = The object has all of it already: nothing had to be sent.
answer-lost-carried-out = The answer was lost; reading back shows that the write was carried out.
answer-lost = The answer was lost; this is what reading back shows.
nothing-sent = Nothing was sent.
refused-unchanged = It was sent; the platform refused it, and reading back shows nothing of it.
sent-unchanged = It was sent; reading back shows that nothing was changed.
sent-refused = It was sent; the platform refused it, and then had no such object to read back.
refused-carried-out = { $error }. The platform refused it, and reading back shows that it was carried out all the same.
refused-changed = { $error }. The platform refused it, and yet something has changed: by this write, or by somebody else meanwhile.
refused-unread = { $error }. The platform refused it, and the object couldn't be read back: whether anything was changed isn't known.
found-nothing-yet = Nothing of it is there so far.
looks-to-come = The object is read again 1 and 5 minutes after the end; this result and the history then say how it ended, also after a reload. You can go on editing.
no-looks-to-come = It isn't in the history of this device: read it back in a few minutes, and before you leave the page.
earlier-send-out = An earlier try, whose answer was lost, may still arrive. The object is read again 1 and 5 minutes after the end.
came-late = The answer was lost. Reading again later shows that it was carried out.
replaced = An earlier send of yours came late and replaced what somebody else had put there: { $keys }. Undo submit puts that back, for you to review.
written-again = The object was written again after it had been verified, and holds the same values: an earlier send of yours came late. If somebody else had changed one of these keys in between, that change was replaced.
changed-later = The platform stored what was sent, and somebody changed it before it was read back: { $keys }.
journal-full = What is about to be sent is written down on this device first, and this device has no room left.
journal-broken = What is about to be sent is written down on this device first, and this device's storage doesn't work at the moment.
not-sent-again = It wasn't sent again; an earlier try didn't arrive.
make-room = Make room or free the storage, then submit again.
report-downloaded = It isn't in the history of this device; you have the report.
not-in-history = This couldn't be written into the history of this device: download the report if you need it, before you leave the page.
not-removed =
    { $count ->
        [one] Not removed: { $keys }. { $mode } doesn't remove a key on this platform; it holds what it held, and is still marked for removal in your draft.
       *[other] Not removed: { $keys }. { $mode } doesn't remove keys on this platform; they hold what they held, and are still marked for removal in your draft.
    }
remove-by-replace =
    { $count ->
        [one] Remove { $count } key with PUT…
       *[other] Remove { $count } keys with PUT…
    }
remove-by-replace-what = Chooses Replace all (PUT) with untouched keys kept, and opens the review. Nothing is sent before you submit.
dismiss = Dismiss result
reason-was = Reason: { $reason }
read-back-now = Read back now
still-not-described = It still can't be described. Try again in a while.
details = Details
