### What stands on the page of the history; what other pages say of submits, too, is in history.ftl.

history = History
lead = Submissions from this browser. Undo opens a draft that reverses one, for you to review.
search = Search history
search-what = Object, key, value, reason, outcome
reading-history = Loading history…
nothing-yet = No submissions yet. Each one will be listed here with the values from before it.
open-object = Open an object
search-further = Keep searching
show-more = Show more
found = Found
export = Export
as-json =
    { $which ->
        [found] Matching submissions (JSON)
       *[all] All submissions (JSON)
    }
as-json-hint = exact, with all that is known
as-csv =
    { $which ->
        [found] Matching submissions (CSV)
       *[all] All submissions (CSV)
    }
as-csv-hint = one row per key, formula-safe
when = When
object = Object
write = Mode
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
submit = Submission
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
        [one] { $write }; { $count } request started
       *[other] { $write }; { $count } requests started
    }
begun = Started
ended = Finished
not-ended = not finished
operation = Operation
digest = Digest
no-digest = unavailable: this browser offers no cryptography here
it-was-recovered = It was recovered after an interruption.
all-runs = Runs of many objects
