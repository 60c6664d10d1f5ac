### All data that the page has stored in this browser, in the settings: its size, export, import and deletion.

size = Stored: { $size } MB, the page's own files included.
size-unknown = This browser doesn't tell how much is stored.
export-all = Export all data
export-hint = One file with all drafts, batches, history, templates and settings of this browser. It never contains a token.
exporting = Reading all data…
exported = Exported all data as { $fileName } ({ $size } MB).
export-failed = Couldn't read all data in this browser, so no file was made. Nothing was changed. Close other tabs of this page, then try again.
import = Import data…
import-file = File with all data
importing = Importing…
imported = Imported: { $parts }. Nothing that was already here was changed.
imported-nothing = Everything in this file is already here, or is set differently here. Nothing was changed.
import-same =
    { $count ->
        [one] { $count } record was already here.
       *[other] { $count } records were already here.
    }
import-left-out =
    { $count ->
        [one] { $count } record in the file can't be used and was skipped.
       *[other] { $count } records in the file can't be used and were skipped.
    }
import-no-such-file = This isn't a file made by “Export all data”, or it is damaged. Nothing was imported.
import-newer = A newer version of Redescribe made this file. Nothing was imported. Update this page, then try again.
import-failed = The import stopped because this browser couldn't store everything. Nothing that was already here was changed. Free some space, then import the file again: what is already here is skipped.
part-drafts =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    }
part-batches =
    { $count ->
        [one] { $count } batch of many objects
       *[other] { $count } batches of many objects
    }
part-submissions =
    { $count ->
        [one] { $count } submission in the history
       *[other] { $count } submissions in the history
    }
part-runs =
    { $count ->
        [one] { $count } run
       *[other] { $count } runs
    }
part-templates =
    { $count ->
        [one] { $count } template
       *[other] { $count } templates
    }
part-setAside =
    { $count ->
        [one] { $count } copy of damaged storage
       *[other] { $count } copies of damaged storage
    }
part-connections =
    { $count ->
        [one] { $count } connection
       *[other] { $count } connections
    }
part-preferences =
    { $count ->
        [one] { $count } setting or list
       *[other] { $count } settings and lists
    }
settings-and-lists = Settings, recent and pinned objects

delete-all = Delete all data…
delete-hint = Asks first, and names what would be lost. Nothing on the platforms changes.
delete-heading = Delete all data?
delete-reading = Counting what is stored…
delete-what = This deletes:
delete-list = What is deleted
delete-means = This can't be undone. Nothing on the platforms changes.
unsubmitted-heading =
    { $count ->
        [one] { $count } of them has changes that aren't submitted
       *[other] { $count } of them have changes that aren't submitted
    }
unsubmitted-list = Changes that aren't submitted
unsubmitted-draft =
    { $count ->
        [one] { $name }: { $count } changed key
       *[other] { $name }: { $count } changed keys
    }
unsubmitted-batch =
    { $count ->
        [one] Batch in { $name }: { $count } changed object
       *[other] Batch in { $name }: { $count } changed objects
    }
no-project = no project
delete-unsubmitted =
    { $count ->
        [one] Yes, delete { $count } draft with changes that aren't submitted
       *[other] Yes, delete { $count } drafts with changes that aren't submitted
    }
delete-unsubmitted-first = Confirm the deletion of the changes first
delete-now = Delete all data
deleting = Deleting…
cancel = Cancel
delete-changed = The data changed after you were asked, so nothing was deleted. Check the list, then delete again.
delete-other-tab = Nothing was deleted: another tab has a draft open, submits or runs a batch. Close the other tabs of Redescribe, then try again.
delete-this-tab = Nothing was deleted: this tab submits, runs a batch, or has changes that aren't stored yet. Wait until that is done, then try again.
delete-unknown-tabs = Nothing was deleted: this browser can't tell whether another tab is writing. Close all tabs of Redescribe, then delete its site data in the browser's settings.
delete-partly = Not everything was deleted: this browser couldn't empty { $names }. Settings are unchanged. Try again, or delete the site data in the browser's settings.
delete-unreadable = This browser's storage can't be read, so nothing was deleted. Close other tabs of this page, then try again.
deleted-heading = All data was deleted
deleted-what = Deleted from this browser:
deleted-means = Nothing on the platforms was changed. The page now starts as on the first visit.
open-start = Open the start page
