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
meaning-verified = Sent, and a fresh describe showed every key as promised.
meaning-verified-late = Its answer was lost; reading again later showed every key as promised.
meaning-partly = Sent, but the platform ignored the removal of some keys: they are still there.
meaning-differs = Sent, but what is there isn't all as promised.
meaning-conflict = The object was changed meanwhile: it wasn't sent.
meaning-refused = Nothing was changed.
meaning-unknown = It couldn't be read back yet; that is tried at each start.
meaning-unknown-yet = Its answer was lost, and it may still arrive: the object is read again 1 and 5 minutes after the end.
meaning-unfinished = Under way in a tab, or interrupted.
meaning-unreadable = This version of the page can't read it.
late-replaced = an earlier send came late and replaced { $keys }
late-written-again = an earlier send came late
may-arrive = an earlier send may still arrive
was-refused = the platform had refused it
was-recovered = settled after an interruption
all-submits =
    { $total ->
        [one] { $total } submit
       *[other] { $total } submits
    }
newest-submits =
    { $total ->
        [one] The newest { $shown } of { $total } submit
       *[other] The newest { $shown } of { $total } submits
    }
found-so-far =
    { $total ->
        [one] { $shown } found in the newest { $looked } of { $total } submit
       *[other] { $shown } found in the newest { $looked } of { $total } submits
    }
found-in-all =
    { $total ->
        [one] { $shown } of { $total } submit found
       *[other] { $shown } of { $total } submits found
    }
exported =
    { $count ->
        [one] { $count } submit in { $file }.
       *[other] { $count } submits in { $file }.
    }
cells-escaped =
    { $count ->
        [one] { $count } cell isn't well-formed text and stand there as escapes; the JSON is exact.
       *[other] { $count } cells aren't well-formed text and stand there as escapes; the JSON is exact.
    }
no-undo-unfinished = It isn't known yet how it ended
no-undo-unknown = It isn't known yet whether it was carried out
no-undo-nothing-changed = It changed nothing, so there is nothing to undo
no-undo-unreadable = This version of the page can't read it
no-undo-without-connection = There is no connection called { $connection } in this page
entry-newer-format = Written by a newer version of this page. It is left as it is: reload the page, or download it.
entry-damaged = Damaged. It is left as it is; download it to see what is in it.
undo-of-submit = Undo of a submit
restored =
    { $count ->
        [one] { $count } key goes back to what it was before the submit of { $time }. Nothing is sent yet: review and submit.
       *[other] { $count } keys go back to what they were before the submit of { $time }. Nothing is sent yet: review and submit.
    }
left-to-choose = Changed since the submit of { $time }, and left as it is until you choose in the review: { $keys }.
already-there =
    { $count ->
        [one] { $count } key already holds what was there before the submit of { $time }.
       *[other] { $count } keys already hold what was there before the submit of { $time }.
    }
undo-on-top =
    { $count ->
        [one] This object has an unsaved draft with { $count } change. The undo can go on top of it, as one step that can be taken back; nothing of the draft is lost.
       *[other] This object has an unsaved draft with { $count } changes. The undo can go on top of it, as one step that can be taken back; nothing of the draft is lost.
    }
undo-of-copy = That submit wrote the copy in { $project }, and this is another one. Nothing was changed; open that copy to undo it there.
undo-of-copy-elsewhere = That submit wrote the copy in "another project", and this is another one. Nothing was changed; open that copy to undo it there.
undo-conflict = Changed since the submit that you undo: { $keys }. Base is what that submit left, theirs what is there now, mine what was there before it.
undo-waits = The undo of the submit waits until the draft of this object can be changed here. Nothing was changed.
undo-describes = Describing the object, to undo the submit on what is there now…
undo-read-only = This account may only read the object, so the submit can't be undone with it. Nothing was changed; choose an account that may write.
cancel-undo = Cancel the undo
try-undo-again = Try the undo again
put-undo-on-top = Put the undo on top
dismiss = Dismiss
download-report = Download report
interrupted = Interrupted submits
submit-interrupted = A submit to { $name } was interrupted at { $time }
interruption-unknown = Whether a submit was interrupted isn't known.
reading-back = Reading back what is there now. Nothing is sent again…
recovered-verified = It was saved: the object shows all of it. Nothing was sent again.
recovered-refused = It wasn't saved: the object is as it was before. Nothing was sent again; your draft is kept.
recovered-partly = It was carried out, but for the removal of some keys, which the platform ignored: see the history. Nothing was sent again.
recovered-unknown = It isn't known yet whether it was saved: nothing of it is there so far, and it may still arrive. The object is read again after 1 and 5 minutes; nothing is sent again.
recovered-late = It was saved late: the object shows all of it now. Nothing was sent again.
submit-of = The submit to { $name } of { $time }
late-replaced-sentence = An earlier send of yours came late and replaced what somebody else had put there: { $keys }. Undo submit in the history puts that back, for you to review.
late-written-again-sentence = An earlier send of yours came late, after it had been verified. If somebody else had changed one of its keys in between, that change was replaced.
recovered-differs = What is there now isn't all as promised: see the history for each key. Nothing was sent again; your draft is kept.
check-without-connection = Whether it was saved can't be checked yet: it was made as { $account } on { $connection }. Choose that account, and it is read back.
check-later = Whether it was saved can't be checked yet. It is tried again at each start.
check-again = Retry
open-history = Open the history
storage-unavailable = This browser gives the page no storage, so there is no history.
storage-unavailable-next = Submits still work, and each result can be downloaded as a report. A window that isn't private keeps a history.
storage-blocked = Another tab with an older version of this page keeps the history from opening.
storage-blocked-next = Close the other tabs of this page, then try again.
storage-newer = A newer version of this page has changed the storage of the history.
storage-newer-next = Reload this page. Nothing was touched.
storage-broken = The history can't be read right now: the storage of this device failed or doesn't answer.
storage-broken-next = Nothing was touched. Try again; if it stays so, restart the browser.
