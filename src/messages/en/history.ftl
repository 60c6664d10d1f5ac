### What is said of a submit that is over: how it ended, whether it can be undone, what became of an interrupted one.

outcome-verified = saved
outcome-verified-late = saved late
outcome-partly = partly saved
outcome-differs = differs
outcome-conflict = conflict
outcome-refused = not saved
outcome-unknown = not known
outcome-unknown-yet = not known yet
outcome-unfinished = unfinished
outcome-unreadable = unreadable
meaning-verified = Sent, and read back: every key matches.
meaning-verified-late = Its response was lost; a later read-back showed that every key matches.
meaning-partly = Sent, but the platform ignored the removal of some keys: they are still there.
meaning-differs = Sent, but not every key is as expected.
meaning-conflict = The object had changed in the meantime: it wasn't sent.
meaning-refused = Nothing changed.
meaning-unknown = It couldn't be read back yet; that is tried at each start.
meaning-unknown-yet = Its response was lost, and it may still arrive: the object is read again 1 and 5 minutes after the end.
meaning-unfinished = In progress in a tab, or interrupted.
meaning-unreadable = This version of Redescribe can't read it.
late-replaced = an earlier request came late and replaced { $keys }
late-written-again = an earlier request came late
may-arrive = an earlier request may still arrive
was-refused = the platform had rejected it
was-recovered = recovered after an interruption
all-submits =
    { $total ->
        [one] { $total } submission
       *[other] { $total } submissions
    }
newest-submits =
    { $total ->
        [one] The newest { $shown } of { $total } submission
       *[other] The newest { $shown } of { $total } submissions
    }
found-so-far =
    { $total ->
        [one] { $shown } found in the newest { $looked } of { $total } submission
       *[other] { $shown } found in the newest { $looked } of { $total } submissions
    }
found-in-all =
    { $total ->
        [one] { $shown } of { $total } submission found
       *[other] { $shown } of { $total } submissions found
    }
exported =
    { $count ->
        [one] { $count } submission in { $file }.
       *[other] { $count } submissions in { $file }.
    }
cells-escaped =
    { $count ->
        [one] { $count } cell isn't valid text and is escaped; the JSON is exact.
       *[other] { $count } cells aren't valid text and are escaped; the JSON is exact.
    }
no-undo-unfinished = It isn't known yet how it ended
no-undo-unknown = It isn't known yet whether it was carried out
no-undo-nothing-changed = It changed nothing, so there is nothing to undo
no-undo-unreadable = This version of Redescribe can't read it
no-undo-without-connection = There is no connection named { $connection }
entry-newer-format = Saved by a newer version of Redescribe. It is unchanged: reload the page, or download it.
entry-damaged = Damaged. It is unchanged; download it to see what is in it.
undo-of-submit = Undo submission
restored =
    { $count ->
        [one] { $count } key will be restored to its value before the { $time } submission. Nothing is sent yet: review and submit.
       *[other] { $count } keys will be restored to their values before the { $time } submission. Nothing is sent yet: review and submit.
    }
left-to-choose = Changed since the { $time } submission, and left as is until you choose in the review: { $keys }.
already-there =
    { $count ->
        [one] { $count } key already has its value from before the { $time } submission.
       *[other] { $count } keys already have their values from before the { $time } submission.
    }
undo-on-top =
    { $count ->
        [one] This object has an unsaved draft with { $count } change. You can add the undo to it as one step, which can be undone; nothing in the draft is lost.
       *[other] This object has an unsaved draft with { $count } changes. You can add the undo to it as one step, which can be undone; nothing in the draft is lost.
    }
undo-of-copy = That submission wrote the copy in { $project }, and this is another one. Nothing was changed; open that copy to undo it there.
undo-of-copy-elsewhere = That submission wrote the copy in "another project", and this is another one. Nothing was changed; open that copy to undo it there.
undo-conflict = Changed since that submission: { $keys }. Base is what that submission left, theirs is what is there now, mine is what was there before it.
undo-waits = The undo waits until this object's draft can be changed here. Nothing was changed.
undo-describes = Loading current metadata…
undo-read-only = This account has read-only access, so it can't undo the submission. Nothing was changed; choose an account that can write.
cancel-undo = Cancel undo
try-undo-again = Retry undo
put-undo-on-top = Add undo to draft
dismiss = Dismiss
download-report = Download report
interrupted = Interrupted submissions
submit-interrupted = A submission to { $name } was interrupted at { $time }
interruption-unknown = Couldn't check for interrupted submissions.
reading-back = Reading back the current metadata. Nothing is sent again…
recovered-verified = It was saved: the object has all of it. Nothing was sent again.
recovered-refused = It wasn't saved: the object is as it was before. Nothing was sent again; your draft is kept.
recovered-partly = It was saved, except that the platform ignored the removal of some keys: see the history. Nothing was sent again.
recovered-unknown = It isn't known yet whether it was saved: none of it is there so far, and it may still arrive. The object is read again after 1 and 5 minutes; nothing is sent again.
recovered-late = It was saved late: the object has all of it now. Nothing was sent again.
submit-of = The submission to { $name } at { $time }
late-replaced-sentence = An earlier request of yours came late and replaced somebody else's values: { $keys }. Undo submit in the history restores them, for you to review.
late-written-again-sentence = An earlier request of yours came late, after it had been verified. If somebody else had changed one of its keys in between, that change was replaced.
recovered-differs = Not every key is as expected: see the history. Nothing was sent again; your draft is kept.
check-without-connection = Can't check yet whether it was saved: it was made as { $account } on { $connection }. Choose that account to read it back.
check-later = Can't check yet whether it was saved. It is tried again at each start.
check-again = Retry
open-history = Open the history
storage-unavailable = This browser doesn't give the page any storage, so there is no history.
storage-unavailable-next = You can still submit, and download each result as a report. History is kept in non-private windows.
storage-blocked = Another tab with an older version of this page is blocking the history.
storage-blocked-next = Close the other tabs of this page, then try again.
storage-newer = A newer version of this page has changed the storage of the history.
storage-newer-next = Reload this page. Nothing was changed.
storage-broken = The history can't be read right now: this device's storage failed or isn't responding.
storage-broken-next = Nothing was changed. Try again; if it persists, restart the browser.
