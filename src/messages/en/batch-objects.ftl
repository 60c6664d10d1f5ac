### What is said where the objects of a batch are chosen and read.

# On buttons of the object list.
edit-selected = Edit { $count } together
edit-all-found = Edit all found together

# How many objects a batch has.
objects = Objects
object-count =
    { $count ->
        [one] { $count } object
       *[other] { $count } objects
    }
reading-objects = Reading objects
read-so-far = { $answered } of { $total } read
cancel = Cancel
# A stored batch of many objects is opened: it is read from the disk, then put into the sheet, then its changes are made again.
opening-stored = Opening the stored draft
opened-records = Opening the draft stored on this device: { $done } of { $total } records read
opened-objects = Opening the draft stored on this device: { $done } of { $total } objects read
opened-columns = Opening the draft stored on this device: { $done } of { $total } objects in the sheet
opened-operations = Opening the draft stored on this device: { $done } of { $total } changes made again
reading-list = Reading the list
read-lines = { $done } of { $total } lines read
looking-for-objects = Looking for objects
looked-so-far =
    { $calls ->
        [one] { $calls } call, { $seen } objects seen
       *[other] { $calls } calls, { $seen } objects seen
    }

# A search through the project's lists that needs many calls.
many-calls = Looking for these objects takes many calls
many-calls-why = { $calls } calls have listed { $seen } objects, and there are more. Nothing has been changed; names that aren't found yet are kept.
lists-left =
    { $count ->
        [one] At least one more folder has to be listed.
       *[other] At least { $count } more folders have to be listed.
    }
go-on = Make up to { $count } more calls
stop-looking = Stop looking
look-again = Look again
search-failed = The search for objects ended early
lists-may-lack = The platform's lists changed while they were loading, so objects may be missing. Check the number of objects before you continue.

# Reading that ended early.
not-all-read =
    { $count ->
        [one] One object couldn't be read
       *[other] { $count } objects couldn't be read
    }
not-all-read-next = The others are in the sheet. The missing ones aren't changed by anything that you do here.
cancelled-reading =
    { $count ->
        [one] One object wasn't read, because reading was cancelled. It isn't in the sheet.
       *[other] { $count } objects weren't read, because reading was cancelled. They aren't in the sheet.
    }
read-the-rest =
    { $count ->
        [one] Read it
       *[other] Read the other { $count }
    }

# The dialog that adds objects.
add-objects = Add objects
lines = Ids, names or paths
lines-how = One a line. Names and paths are looked for in the project { $project }.
lines-how-anywhere = One a line.
long-list =
    { $count ->
        [one] One long line was pasted. It isn't shown here, and is added with what you type.
       *[other] { $count } lines were pasted. They are too many to show here, and are added with what you type.
    }
remove-long-list = Remove the pasted lines
add = Add
nothing-to-add = Paste or type at least one id, name or path
locked = Another tab edits this batch

# Objects that were asked for and aren't in the sheet.
left-out = Not in the sheet
left-out-count =
    { $count ->
        [one] One object that you asked for isn't in the sheet
       *[other] { $count } objects that you asked for aren't in the sheet
    }
left-out-next = Nothing is guessed, and nothing is written to them.
show-list = Show the list
download-list = Download the list
dismiss = Dismiss
line = Line
asked-for = Asked for
reason = Why
rows-not-shown = The first { $shown } of { $count } are shown. The download has all of them.
why-unknown = No object of this name in the project
why-ambiguous = { $count } objects have this name: { $places }
why-not-looked-for = Not looked for to the end of the project
why-not-found = No such object, or this account can't see it
why-forbidden = This account may not read it
why-other-project = It belongs to another project
why-unreadable = Its description can't be read
several-of-name = Several objects have this name
count-of = { $reason }: { $count }
already-there =
    { $count ->
        [one] One line names an object that is in the sheet already.
       *[other] { $count } lines name objects that are in the sheet already.
    }
said-again =
    { $count ->
        [one] One line repeats another one.
       *[other] { $count } lines repeat others.
    }

# Another selection is opened while there are changes.
add-or-anew = Add to the open batch?
add-or-anew-why =
    { $count ->
        [one] This project has an open batch with changes to one object that aren't submitted. Add the new objects to it, or start a new batch: the open one stays under Drafts on the start page, with all its changes.
       *[other] This project has an open batch with changes to { $count } objects that aren't submitted. Add the new objects to it, or start a new batch: the open one stays under Drafts on the start page, with all its changes.
    }
add-to-it = Add to it
start-anew = Start new batch

# A batch that was kept on this device.
batch-draft = Batch of { $count } objects
kept-batches = Drafts of many objects
batch-changes =
    { $count ->
        [0] no changes
        [one] changes to one object
       *[other] changes to { $count } objects
    }
download = Download
download-of = Download { $name }
discard = Discard
discard-of = Discard { $name }
discarded = { $name } was discarded. You can bring it back until this page is closed or reloaded.
bring-back = Bring it back
batch-in-use = Another tab edits a batch of this project. Nothing was opened or discarded; close it there first.
batches-of-others =
    { $count ->
        [one] One batch of another account is on this device. To see it, choose that account above.
       *[other] { $count } batches of other accounts are on this device. To see them, choose that account above.
    }
batch-list-failed = The batches on this device can't be read now. None was touched; reload the page to try again.
nameless-batch = Batch { $id }
unreadable-newer-format = A batch of this project was written by a newer version of this page, and this one can't open it. It stays as it is: reload the page, or download the batch.
unreadable-damaged = A batch of this project is damaged on this device and wasn't opened. It stays as it is.
lost-objects =
    { $count ->
        [one] One of its objects can't be read, nor what was done to it.
       *[other] { $count } of its objects can't be read, nor what was done to them.
    }
lost-operations =
    { $count ->
        [one] Its last step can't be read; what can be read ends before it.
       *[other] Its last { $count } steps can't be read; what can be read ends before them.
    }
open-readable = Open what can be read
download-batch = Download the batch

# A batch's file is opened.
file-beside = Open this batch too?
file-beside-why =
    { $count ->
        [one] This project has a batch on this device already. Open the file's batch instead: the other one stays under Drafts, with all its changes.
       *[other] This project has { $count } batches on this device already. Open the file's batch instead: the others stay under Drafts, with all their changes.
    }
open-the-file = Open the file's batch
file-of-other-connection = This batch belongs to the connection { $connection }, which this page doesn't have. Nothing was opened. Add the connection, then open the file again.
file-not-stored = The batch couldn't be stored on this device. Nothing was opened, and the file is as it was.
