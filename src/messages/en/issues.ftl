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
do-empty-key = Enter a key or clear the row.
duplicate-key = Duplicate key { $key }
do-duplicate-key = Rename or remove one of them.
lone-surrogate = { $cell } contains a broken character (unpaired surrogate) at position { $position }; it can't be sent
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
        [start] { $cell }: leading space
        [end] { $cell }: trailing space
       *[both] { $cell }: leading and trailing spaces
    }
do-outer-blank = Remove it unless intentional.
invisible = { $cell } contains { $kinds }
do-invisible = Remove them unless intentional.
same-but-case = key { $key } and key { $otherKey } differ only in case
look-alike = key { $key } looks like key { $otherKey }, but is a different key
do-look-alike = Use one spelling unless you need two keys.
not-nfc = { $cell } has accents stored as separate characters (not NFC)
do-not-nfc = Searches may miss it. Normalize it, or type it again.
looks-like-token = { $cell } looks like an access token
do-looks-like-token = Anyone who can see this object could use it. Remove it unless it isn't a token.
nearly-standard = { $cell }: did you mean the standard key { $standardKey }?
do-nearly-standard = Rename it to { $standardKey }, unless you mean a different field.
not-listed = { $cell } isn't one of { $values }
do-not-listed = Tools expect one of: { $values }.
locked-key = { $cell } is managed by the platform
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
do-template-empty = Fill it in, or leave the row out: an empty value would be sent.
template-unknown-key = { $cell } isn't in the template
do-template-unknown-key = Remove or rename it: the template allows only its own keys.
do-near-key = Rename it to { $nearKey } if that is what you mean: the template allows only its own keys.
template-value =
    { $count ->
        [one] { $cell } must be { $values } (template)
       *[other] { $cell } must be one of { $values } (template)
    }
do-template-value = The template allows: { $values }.
template-pattern = { $cell } doesn't match the template's pattern
do-template-pattern = It must match { $pattern }.
template-format = { $cell } must be { $format } (template)
do-template-format = Write it as { $example }.
template-short =
    { $characters ->
        [one] { $cell } has { $characters } character, fewer than the template's { $characterMinimum }
       *[other] { $cell } has { $characters } characters, fewer than the template's { $characterMinimum }
    }
do-template-short =
    { $count ->
        [one] At least { $count } more character needed (characters, not bytes).
       *[other] At least { $count } more characters needed (characters, not bytes).
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
severity-block = blocks submission
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
many-locked-key = { $count } keys are managed by the platform
many-template-unknown-key = { $count } keys aren't in the template
many-template-empty = { $count } values are empty, though the template requires their keys
many-others = { $first }, and { $count } more like it
over-limit-many = { $count } texts are over their byte limits
fits-again = { $cell } fits again
fit-again-many = { $count } texts fit again
mend-trim = Trim all
mend-nfc = Normalize all
show-rows = Show
