### What stands on the page of the history; what other pages say of submits, too, is in history.ftl.

history = History
lead = What was submitted from this browser. Undo puts what a submit changed back into a draft, for you to review.
search = Search history
search-what = Object, key, value, reason, outcome
reading-history = Reading the history…
nothing-yet = Nothing yet. Each submit will stand here, with what was there before it.
open-object = Open an object
search-further = Search further
show-more = Show more
found = Found
export = Export
as-json =
    { $which ->
        [found] Submits that are found as JSON
       *[all] All submits as JSON
    }
as-json-hint = exact, with all that is known
as-csv =
    { $which ->
        [found] Submits that are found as CSV
       *[all] All submits as CSV
    }
as-csv-hint = one row a key, safe for spreadsheets
when = When
object = Object
write = Write
keys = Keys
reason = Reason
outcome = Outcome
actions = Actions
more-keys =
    { $count ->
        [one] and { $count } more key
       *[other] and { $count } more keys
    }
record = Record { $number }
details = Details
details-of = Details of { $name }, { $time }
download = Download
download-record = Download the record { $number }
write-merge = Merge
write-replace = Replace all
submit = Submit
before-and-after = Before and after
before = Before
request = Request
verification = Verification
no-reason = none given
object-on = { $object } on { $connection }
id-in-project = { $id } in { $project }
account = Account
write-begun =
    { $count ->
        [one] { $write }; { $count } send begun
       *[other] { $write }; { $count } sends begun
    }
begun = Begun
ended = Ended
not-ended = not yet, as far as is known
operation = Operation
digest = Digest
no-digest = none: this browser gives no cryptography here
it-was-recovered = It was settled after an interruption.
all-runs = Runs of many objects
