### Runs: many objects that are written one after the other, under way and afterwards.

run = Run
runs = Runs
lead = Submissions of many objects from this browser. A run continues while you use other pages, and pauses when you close the page.
nothing-yet = No runs yet. Edit several objects together and submit them to start one.
open-objects = Find objects
# On the start page: the runs that haven't ended; one without a reason is named by its size.
under-way = Runs under way
run-of =
    { $count ->
        [one] Run of one object
       *[other] Run of { $count } objects
    }
reading = Loading runs…
no-such-run = Run not found in this browser. It may have been started in another one, or this browser's storage was cleared.
open-runs = All runs
verified = Verified
verified-of = { $verified } of { $total } verified
state-queued = Waiting to start
state-running = Running
state-paused = Paused
state-waiting = Waiting
state-needs-token = Needs a token
state-cancelling = Cancelling
state-ended = Ended
state-elsewhere = In another tab
elsewhere = Another tab of this browser is running it. This page follows with a short delay.
pause = Pause
resume = Resume
cancel-run = Cancel run
retry-failed = Retry failed
retry-count =
    { $count ->
        [one] Retries { $count } object with the same plan. Objects whose write may still arrive are excluded.
       *[other] Retries { $count } objects with the same plans. Objects whose write may still arrive are excluded.
    }
download-report = Download report
report-csv = As CSV
report-csv-hint = formula-safe
report-xlsx = As XLSX
report-json = As JSON
report-json-hint = exact
report-failed = Couldn't create the report: { $why }
report-too-long = a cell is longer than a workbook allows. Download the CSV or the JSON.
report-storage = this device's storage doesn't work right now. Try again.
paused-user = Paused. Nothing more is sent until you resume; requests in progress have been read back.
paused-interrupted = The page that ran it was closed. Requests in progress have been read back; nothing was sent again. Resume to continue with the rest.
paused-equal-errors = Paused after three calls in a row failed in the same way: { $error }. Fix the cause and resume, or cancel.
paused-many-refused = Paused because { $refused } of { $ended } objects were rejected. See the outcomes, then resume or cancel.
paused-long-wait = Rate limited: the platform asked us to wait { $duration }. Resume to wait that long, or cancel.
paused-storage = Every write is first saved to local history, and that failed, so nothing more is sent. Free up space, then resume.
paused-offline = This computer is offline. The run continues by itself once it is online again.
paused-other-account = The token now belongs to { $account }. The run was started with another account.
resume-other-account = Resume as { $account }
paused-nobody = It isn't running. Open this page with the same account to continue.
no-connection = It was started as { $account } on { $connection }. Choose that account to continue it.
damaged = Some of its records can't be read, so it can't continue. What can be read is shown.
needs-token = The platform rejected the token. Nothing more is sent until you enter a new one.
waiting-until = { $reason } It continues in { $duration }.
wait-back-off = A call failed and is retried after a pause.
wait-asked = Rate limited: the platform asked us to wait.
wait-catching-up = Accepted, not all visible yet.
wait-refused = Some objects were rejected. Checking once more whether anything changed.
wait-stale = The platform shows an older state. Checking again.
wait-settling = Some writes seem lost, but may still arrive. Checking once more.
wait-maintenance = The platform is under maintenance. Checking again from time to time.
cancelling = Nothing more is sent. Requests in progress are read back.
outcomes = Outcomes
object = Object
outcome = Outcome
message = Message
action = Action
outcome-verified = saved
outcome-partly = partly saved
outcome-unchanged = unchanged
outcome-differs = differs
outcome-conflict = conflict
outcome-refused = not saved
outcome-unknown = not known yet
outcome-not-sent = not sent
outcome-open = pending
meaning-verified = Read back: every key matches.
meaning-partly = The platform ignored the removal of some keys: they are still there.
meaning-unchanged = Already up to date: nothing was sent.
meaning-differs = Sent, but not every key is as expected.
meaning-conflict = Somebody else changed the object first: nothing was sent.
meaning-refused = Not saved: the object has none of it.
meaning-unknown = The response was lost. The object is read again 1 and 5 minutes after the end.
meaning-not-sent = Nothing was sent.
meaning-open = Not started, or in progress.
group =
    { $count ->
        [one] { $count } object: { $meaning }
       *[other] { $count } objects: { $meaning }
    }
why-cancelled = The run was cancelled first.
why-storage = It couldn't be saved to local history first.
undo-object = Undo { $name }
undo = Undo
resolve-conflicts =
    { $count ->
        [one] Resolve { $count } conflict
       *[other] Resolve { $count } conflicts
    }
conflicts-lead = Somebody else changed these objects before they were written. Choose for each of them; then a new draft opens, to review and submit. Nothing is sent before that.
undo-run = Undo submit
undo-hint = Opens a draft that reverses the run, to review and submit. Nothing is sent yet.
nothing-to-undo = It changed nothing, so there is nothing to undo
not-ended = It hasn't finished yet
undo-heading = Undo run
undo-reading = Loading current metadata
undo-possible =
    { $count ->
        [one] { $count } object will be restored to its values before the run.
       *[other] { $count } objects will be restored to their values before the run.
    }
undo-nothing = Nothing can be restored: none of it is there any more, or somebody else has changed it since.
undo-conflicts =
    { $count ->
        [one] Somebody else has changed { $count } object since; those keys are left unchanged: { $names }.
       *[other] Somebody else has changed { $count } objects since; those keys are left unchanged: { $names }.
    }
undo-conflict-of = { $name } ({ $keys })
undo-impossible =
    { $count ->
        [one] The run didn't change { $count } object, or its outcome isn't known yet: it is left unchanged.
       *[other] The run didn't change { $count } objects, or their outcome isn't known yet: they are left unchanged.
    }
undo-unread =
    { $count ->
        [one] { $count } object couldn't be loaded and is left unchanged: { $names }.
       *[other] { $count } objects couldn't be loaded and are left unchanged: { $names }.
    }
undo-busy =
    { $count ->
        [one] { $count } object has other changes in the open batch and is excluded: { $names }. Submit or revert those first.
       *[other] { $count } objects have other changes in the open batch and are excluded: { $names }. Submit or revert those first.
    }
undo-unwritable =
    { $count ->
        [one] { $count } value isn't text and can't be restored here: { $names }.
       *[other] { $count } values aren't text and can't be restored here: { $names }.
    }
batch-elsewhere = Another tab is editing the objects of this project. Nothing was changed; close that tab, or open the draft there.
open-draft = Open as draft
cancel = Cancel
try-again = Try again
interrupted = Interrupted runs
interrupted-heading = The run of { $time } was interrupted
open-run = Open run
dismiss = Dismiss
runs-unreadable = Runs in this browser can't be read right now. None was changed; try again.
unreadable-runs =
    { $count ->
        [one] { $count } run can't be read: its record is damaged, or was saved by a newer version. It is unchanged.
       *[other] { $count } runs can't be read: their records are damaged, or were saved by a newer version. They are unchanged.
    }
started = Started
state = State
objects = Objects
reason = Reason
result = Result
open = Open
objects-count =
    { $count ->
        [one] { $count } object
       *[other] { $count } objects
    }
# In a list of counts: 12 saved, 1 conflict.
outcome-count = { $count } { $outcome }
of-run = Run of { $time }
