### Runs: many objects that are written one after the other, under way and afterwards.

run = Run
runs = Runs
lead = Submissions of many objects from this browser. A run continues while you look at other pages here, and pauses when the page is closed.
nothing-yet = No run yet. Edit many objects together, and submit them.
open-objects = Find objects
reading = Reading the runs…
no-such-run = There is no such run in this browser. It may have been made in another one, or its storage was cleared.
open-runs = All runs
verified = Verified
verified-of = { $verified } of { $total } verified
state-queued = Waiting to begin
state-running = Running
state-paused = Paused
state-waiting = Waiting
state-needs-token = Needs a token
state-cancelling = Cancelling
state-ended = Ended
state-elsewhere = In another tab
elsewhere = Another tab of this browser runs it. What is shown here follows in a moment.
pause = Pause
resume = Resume
cancel-run = Cancel run
retry-failed = Retry failed
retry-count =
    { $count ->
        [one] Tries { $count } object again with the same plan. Objects of which a write may still arrive are left out.
       *[other] Tries { $count } objects again with the same plans. Objects of which a write may still arrive are left out.
    }
download-report = Download report
report-csv = As CSV
report-csv-hint = safe for spreadsheets
report-xlsx = As XLSX
report-json = As JSON
report-json-hint = exact
report-failed = The report couldn't be made: { $why }
report-too-long = a cell is longer than a workbook takes. Download the CSV or the JSON.
report-storage = the storage of this device doesn't work at the moment. Try again.
paused-user = Paused. Nothing more is sent until you resume; what was under way has been read back.
paused-interrupted = The page that ran it was closed. What was in progress has been read back; nothing was sent again. Resume to continue with the rest.
paused-equal-errors = Three calls in a row failed in the same way, so it was paused: { $error }. Resume when the reason is gone, or cancel.
paused-many-refused = { $refused } of { $ended } objects were refused, so it was paused. Look at the outcomes, then resume or cancel.
paused-long-wait = The platform asks to come back in { $duration }. Resume to wait that long, or cancel.
paused-storage = It can't be written down on this device what is sent, so nothing more is sent. Make room or free the storage, then resume.
paused-offline = This machine has no network. The run continues by itself once it is back.
paused-other-account = The token is now the one of { $account }. The run was begun with another account.
resume-other-account = Resume as { $account }
paused-nobody = It isn't running. Open this page with the same account to continue it.
no-connection = It was started as { $account } on { $connection }. Choose that account to continue it.
damaged = Some of its records can't be read, so it can't be gone on with. What can be read is shown.
needs-token = The platform doesn't accept the token any more. Nothing more is sent until there is a new one.
waiting-until = { $reason } It continues in { $duration }.
wait-back-off = A call failed and is made again after a pause.
wait-asked = The platform asks for a pause.
wait-catching-up = The platform doesn't show everything yet that it accepted.
wait-refused = Some objects were refused. They are read once more, to see whether anything was changed.
wait-stale = The platform shows an older state. It is looked at again.
wait-settling = Some writes seem lost and may still arrive. They are looked at again.
wait-maintenance = The platform is in maintenance. It is looked at again from time to time.
cancelling = Nothing more is sent. What was under way is read back.
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
outcome-open = to come
meaning-verified = A fresh describe showed every key as promised.
meaning-partly = The platform ignored removals: those keys are still there.
meaning-unchanged = The object held everything already: nothing was sent.
meaning-differs = What is there isn't all as promised.
meaning-conflict = Others had changed the object: nothing was sent.
meaning-refused = The platform refused it, or it was lost: the object shows nothing of it.
meaning-unknown = Its answer was lost. The object is read again 1 and 5 minutes after the end.
meaning-not-sent = Nothing was sent.
meaning-open = Not begun, or under way.
group =
    { $count ->
        [one] { $count } object: { $meaning }
       *[other] { $count } objects: { $meaning }
    }
why-cancelled = The run was cancelled before.
why-storage = It couldn't be written down on this device what was about to be sent.
undo-object = Undo { $name }
undo = Undo
resolve-conflicts =
    { $count ->
        [one] Resolve { $count } conflict
       *[other] Resolve { $count } conflicts
    }
conflicts-lead = Others changed these objects before they were written. Choose for each of them; then a new draft opens, to review and submit. Nothing is sent before that.
undo-run = Undo submit
undo-hint = Puts what the run changed back into a draft, to review and submit. Nothing is sent yet.
nothing-to-undo = It changed nothing, so there is nothing to undo
not-ended = It hasn't ended yet
undo-heading = Undo of a run
undo-reading = Describing the objects, to undo the run on what is there now
undo-possible =
    { $count ->
        [one] { $count } object goes back to what it was before the run.
       *[other] { $count } objects go back to what they were before the run.
    }
undo-nothing = No object goes back: nothing of the run is there any more, or others changed it since.
undo-conflicts =
    { $count ->
        [one] { $count } object was changed by others since, and those keys are left as they are: { $names }.
       *[other] { $count } objects were changed by others since, and those keys are left as they are: { $names }.
    }
undo-conflict-of = { $name } ({ $keys })
undo-impossible =
    { $count ->
        [one] { $count } object wasn't changed by the run, or how it ended isn't known yet: it stays as it is.
       *[other] { $count } objects weren't changed by the run, or how they ended isn't known yet: they stay as they are.
    }
undo-unread =
    { $count ->
        [one] { $count } object couldn't be described, and stays as it is: { $names }.
       *[other] { $count } objects couldn't be described, and stay as they are: { $names }.
    }
undo-busy =
    { $count ->
        [one] { $count } object has other changes in the open batch, and is left out: { $names }. Submit those or take them back first.
       *[other] { $count } objects have other changes in the open batch, and are left out: { $names }. Submit those or take them back first.
    }
undo-unwritable =
    { $count ->
        [one] { $count } value isn't text and can't be put back by a sheet: { $names }.
       *[other] { $count } values aren't text and can't be put back by a sheet: { $names }.
    }
batch-elsewhere = Another tab edits the objects of this project. Nothing was changed; close that tab, or make the draft there.
open-draft = Open as draft
cancel = Cancel
try-again = Try again
interrupted = Interrupted runs
interrupted-heading = A run of { $time } was interrupted
open-run = Open the run
dismiss = Dismiss
runs-unreadable = The runs of this browser can't be read at the moment. Nothing was touched; try again.
unreadable-runs =
    { $count ->
        [one] { $count } run can't be read by this version of the page: its record is damaged, or of a newer version. It is left as it is.
       *[other] { $count } runs can't be read by this version of the page: their records are damaged, or of a newer version. They are left as they are.
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
