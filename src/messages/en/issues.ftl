### `$cell` is the subject of its sentence: one of the messages `cell-…`.

cell-key = key { $key }
cell-value = value of { $key }
cell-nameless = the value without a key
cell-draft = the draft
too-long =
    { $count ->
        [one] { $cell } is { $count } byte too long ({ $bytes } of { $byteLimit })
       *[other] { $cell } is { $count } bytes too long ({ $bytes } of { $byteLimit })
    }
do-too-long =
    { $count ->
        [one] Shorten it by { $count } byte.
       *[other] Shorten it by { $count } bytes.
    }
empty-key = a value has no key
do-empty-key = Name the key, or empty the row.
duplicate-key = key { $key } stands here twice
do-duplicate-key = Rename or remove one of them.
lone-surrogate = { $cell } has half a character at position { $position }, which can't be sent
do-lone-surrogate = Type the character again, or delete it.
too-many-pairs =
    { $count ->
        [one] { $count } pair too many ({ $pairs } of { $pairLimit })
       *[other] { $count } pairs too many ({ $pairs } of { $pairLimit })
    }
do-too-many-pairs =
    { $count ->
        [one] Remove { $count } pair.
       *[other] Remove { $count } pairs.
    }
outer-blank =
    { $side ->
        [start] { $cell } starts with a blank
        [end] { $cell } ends with a blank
       *[both] { $cell } starts and ends with a blank
    }
do-outer-blank = Delete the blank, unless it is meant.
invisible = { $cell } has { $kinds } in it
do-invisible = Delete them, unless they are meant.
same-but-case = key { $key } and key { $otherKey } differ only in case
look-alike = key { $key } looks like key { $otherKey }, but isn't the same
do-look-alike = Keep one spelling, unless two keys are meant.
not-nfc = { $cell } has accents stored as separate characters (not NFC)
do-not-nfc = Searches may miss it. Type it again to store it composed.
looks-like-token = { $cell } looks like an access token
do-looks-like-token = Everybody who can see the object could use it. Remove it, unless it is none.
nearly-standard = { $cell } is nearly the standard key { $standardKey }
do-nearly-standard = Rename it to { $standardKey }, unless another field is meant.
not-listed = { $cell } isn't one of { $values }
do-not-listed = Tools expect one of: { $values }.
locked-key = { $cell } is set by the platform itself
do-locked-key = { $description }. The platform may set it again.
many-characters = { $cell } has { $characters } characters, more than { $characterLimit }
do-many-characters = Shorten it: other programs may cut it there.
template-missing =
    { $count ->
        [one] the template's key { $keys } is missing
       *[other] the template's keys { $keys } are missing
    }
do-template-missing = Add them below, and fill in their values.
template-empty = { $cell } is empty, though the template requires the key
do-template-empty = Fill it in, or leave the row out: as it stands, an empty value is sent.
template-unknown-key = { $cell } isn't in the template
do-template-unknown-key = Remove or rename it: the template allows no keys but its own.
do-near-key = Rename it to { $nearKey }, if that is meant: the template allows no keys but its own.
template-value =
    { $count ->
        [one] { $cell } isn't { $values }, as the template wants
       *[other] { $cell } isn't one of { $values }, as the template wants
    }
do-template-value = The template allows: { $values }.
template-pattern = { $cell } doesn't have the form that the template wants
do-template-pattern = It has to match { $pattern }.
template-format = { $cell } isn't { $format }, as the template wants
do-template-format = Write it as { $example }.
template-short =
    { $characters ->
        [one] { $cell } has { $characters } character, fewer than the template's { $characterMinimum }
       *[other] { $cell } has { $characters } characters, fewer than the template's { $characterMinimum }
    }
do-template-short =
    { $count ->
        [one] Characters count here, not bytes; { $count } character more will do.
       *[other] Characters count here, not bytes; { $count } characters more will do.
    }
template-long =
    { $characters ->
        [one] { $cell } has { $characters } character, more than the template's { $characterLimit }
       *[other] { $cell } has { $characters } characters, more than the template's { $characterLimit }
    }
do-template-long =
    { $count ->
        [one] Shorten it by { $count } character. Characters count here; the meter beside the value counts bytes.
       *[other] Shorten it by { $count } characters. Characters count here; the meter beside the value counts bytes.
    }
count =
    { $count ->
        [0] no issues
        [one] { $count } issue
       *[other] { $count } issues
    }
severity-block = blocks the submit
severity-warn = warning
many-outer-blank =
    { $side ->
        [start]
            { $cells ->
                [key] { $count } keys start with a space
               *[value] { $count } values start with a space
            }
        [end]
            { $cells ->
                [key] { $count } keys end with a space
               *[value] { $count } values end with a space
            }
       *[both]
            { $cells ->
                [key] { $count } keys start or end with a space
               *[value] { $count } values start or end with a space
            }
    }
many-too-long =
    { $cells ->
        [key] { $count } keys are too long
       *[value] { $count } values are too long
    }
many-invisible =
    { $cells ->
        [key] { $count } keys contain invisible characters
       *[value] { $count } values contain invisible characters
    }
many-not-nfc =
    { $cells ->
        [key] { $count } keys have accents stored as separate characters (not NFC)
       *[value] { $count } values have accents stored as separate characters (not NFC)
    }
many-looks-like-token =
    { $cells ->
        [key] { $count } keys look like access tokens
       *[value] { $count } values look like access tokens
    }
many-many-characters =
    { $cells ->
        [key] { $count } keys have more characters than other programs take
       *[value] { $count } values have more characters than other programs take
    }
many-empty-key = { $count } values have no key
many-duplicate-key = { $count } duplicate keys
many-nearly-standard = { $count } keys are nearly standard keys
many-not-listed = { $count } values aren't among those that tools expect
many-locked-key = { $count } keys are set by the platform itself
many-template-unknown-key = { $count } keys aren't in the template
many-template-empty = { $count } values are empty, though the template requires their keys
many-others = { $first }, and { $count } more like it
over-limit-many = { $count } texts are over their byte limits
fits-again = { $cell } fits again
fit-again-many = { $count } texts fit again
mend-trim = Trim all
mend-nfc = Normalize all
show-rows = Show
