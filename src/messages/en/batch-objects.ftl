### What is said where the objects of a batch are chosen and loaded.

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
read-so-far = { $answered } of { $total } loaded
cancel = Cancel
# A stored batch of many objects is opened: it is read from the disk, then put into the sheet, then its changes are made again.
opening-stored = Opening the stored draft
opened-records = Opening the draft stored on this device: { $done } of { $total } records loaded
opened-objects = Opening the draft stored on this device: { $done } of { $total } objects loaded
opened-columns = Opening the draft stored on this device: { $done } of { $total } objects in the sheet
opened-operations = Opening the draft stored on this device: { $done } of { $total } changes reapplied
reading-list = Reading the list
read-lines = { $done } of { $total } lines read
looking-for-objects = Looking for objects
looked-so-far =
    { $calls ->
        [one] { $calls } call, { $seen } objects listed
       *[other] { $calls } calls, { $seen } objects listed
    }

# A search through the project's lists that needs many calls.
many-calls = This search takes many calls
many-calls-why = { $calls } calls have listed { $seen } objects so far, and there are more. Nothing has changed; names that aren't found yet are kept.
lists-left =
    { $count ->
        [one] At least one more folder needs to be listed.
       *[other] At least { $count } more folders need to be listed.
    }
go-on = Make up to { $count } more calls
stop-looking = Stop searching
look-again = Search again
search-failed = The search stopped early
lists-may-lack = The list changed while it was loading, so objects may be missing. Check the number of objects before you continue.

# Reading that ended early.
not-all-read =
    { $count ->
        [one] One object couldn't be loaded
       *[other] { $count } objects couldn't be loaded
    }
not-all-read-next = The others are in the sheet. Nothing you do here affects the missing ones.
cancelled-reading =
    { $count ->
        [one] One object wasn't loaded, because you cancelled. It isn't in the sheet.
       *[other] { $count } objects weren't loaded, because you cancelled. They aren't in the sheet.
    }
read-the-rest =
    { $count ->
        [one] Load it
       *[other] Load the other { $count }
    }

# The dialog that adds objects.
add-objects = Add objects
lines = Ids, names or paths
lines-how = One per line. Names and paths are looked up in { $project }.
lines-how-anywhere = One per line.
long-list =
    { $count ->
        [one] One long line was pasted. It isn't shown here, but is added along with what you type.
       *[other] { $count } lines were pasted. They are too many to show here, but are added along with what you type.
    }
remove-long-list = Remove the pasted lines
add = Add
nothing-to-add = Enter or paste at least one id, name or path
locked = Another tab is editing this batch

# Objects that were asked for and aren't in the sheet.
left-out = Not in the sheet
left-out-count =
    { $count ->
        [one] One object that you asked for isn't in the sheet
       *[other] { $count } objects that you asked for aren't in the sheet
    }
left-out-next = Redescribe never guesses: nothing is written to objects that it can't identify.
show-list = Show the list
download-list = Download the list
dismiss = Dismiss
line = Line
asked-for = Your entry
reason = Reason
rows-not-shown = Showing the first { $shown } of { $count }. Download the list to see all of them.
why-unknown = No object with this name in the project
why-ambiguous = { $count } objects have this name: { $places }
why-not-looked-for = The project was not searched to the end
why-not-found = Object not found, or no access
why-forbidden = You don't have read access
why-other-project = Belongs to another project
why-unreadable = The platform's response can't be understood
several-of-name = Several objects have this name
count-of = { $reason }: { $count }
already-there =
    { $count ->
        [one] One line names an object that is already in the sheet.
       *[other] { $count } lines name objects that are already in the sheet.
    }
said-again =
    { $count ->
        [one] One line is a duplicate.
       *[other] { $count } lines are duplicates.
    }

# Another selection is opened while there are changes.
add-or-anew = Add to the open batch?
add-or-anew-why =
    { $count ->
        [one] This project has an open batch with unsubmitted changes to one object. Add the new objects to it, or start a new batch: the open one stays under Drafts on the start page, with all its changes.
       *[other] This project has an open batch with unsubmitted changes to { $count } objects. Add the new objects to it, or start a new batch: the open one stays under Drafts on the start page, with all its changes.
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
discarded = Discarded { $name }. You can undo this until the page is closed or reloaded.
bring-back = Undo discard
batch-in-use = Another tab is editing a batch of this project. Nothing was opened or discarded; close it there first.
batches-of-others =
    { $count ->
        [one] From other accounts: one batch. Choose the account above to see it.
       *[other] From other accounts: { $count } batches. Choose the account above to see them.
    }
batch-list-failed = Batches on this device can't be read right now. None was changed; reload the page to try again.
nameless-batch = Batch { $id }
unreadable-newer-format = A batch of this project was saved by a newer version of Redescribe and can't be opened here. It is unchanged: reload the page, or download the batch.
unreadable-damaged = A batch of this project is damaged and can't be opened. It is unchanged; download it to see what is in it.
lost-objects =
    { $count ->
        [one] One of its objects can't be read, and neither can the changes to it.
       *[other] { $count } of its objects can't be read, and neither can the changes to them.
    }
lost-operations =
    { $count ->
        [one] Its last step can't be read; everything before that can.
       *[other] Its last { $count } steps can't be read; everything before them can.
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
file-of-other-connection = This batch belongs to the connection { $connection }, which doesn't exist here. Nothing was opened. Add the connection, then open the file again.
file-not-stored = The batch couldn't be saved on this device. Nothing was opened, and the file is unchanged.
