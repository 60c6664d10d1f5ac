### Why a text isn't taken as a template.

file-unreadable = { $name } can't be read
file-unreadable-next = Choose it again, or paste its text. What stood in the field is still there.
file-too-large = { $name } is too large
file-too-large-next = It has { NUMBER($megabytes, minimumFractionDigits: 1) } MB; up to { NUMBER($limit, minimumFractionDigits: 1) } MB are read. Is it a schema?
empty = There is no schema yet
empty-next = Choose a file, or paste the text of a JSON Schema.
address = This is the address of a schema, not its text
address-next = Nothing is fetched from here. Open the address in another tab, copy the text, and paste it.
too-large = The schema is too large
too-large-next = It has { $characters } characters; up to { $limit } are read. Leave out what isn't about this metadata.
not-json = The text isn't JSON
place-in-text = line { $line }, column { $column }
json-unfinished = The text ends too early. Was all of it copied?
json-trailing-comma = There is a comma after the last item. Delete it.
json-duplicate-key = { $key } stands here a second time in one object. Delete one of them.
json-too-deep = Objects and lists within each other go too deep.
json-unreadable = This can't be read as JSON. Texts stand in straight double quotation marks, and there are no comments.
refused =
    { $count ->
        [one] { $count } thing in the schema can't be held to
       *[other] { $count } things in the schema can't be held to
    }
more-problems = and { $count } more

# Words of JSON Schema, in English everywhere: type, object, string, properties, required, enum, const, pattern…
not-a-schema = A template is a JSON object, as { "{" }"type": "object", "properties": { "{" }…{ "}" }{ "}" }.
other-draft = { $schema } isn't known here. Draft 7, 2019-09 and 2020-12 are.
not-of-object = Metadata are keys and values: the type of the whole has to be "object".
not-of-text = Values of metadata are text; { $type } could never be met. Make it "string", with a pattern if need be.
no-keys = There are neither properties nor required keys in it, so there is nothing to hold metadata to.
other-keyword = { $keyword } isn't checked here. Delete it, or say it with enum, const, pattern, minLength, maxLength or format.
other-format = The format { $format } isn't checked here. Use date, time, date-time, email, uri or uuid, or a pattern.
wanted-object = Here has to stand an object.
wanted-text = Here has to stand a text.
wanted-texts = Here has to stand a list of texts.
wanted-count = Here has to stand a whole number that isn't negative.
wanted-true-or-false = Here has to stand true or false.
wanted-schema = Here has to stand an object with rules, or true.

# $definitions is the schema's own "$defs".
remote-ref = { $ref } would have to be fetched, and nothing is. Copy what it holds into { $definitions }, and refer to that.
lost-ref = { $ref } isn't in this schema. Add it, or correct the reference.
circular-ref = { $ref } leads back to itself. Say at one place what is meant.
long-pattern = The pattern has { $characters } characters; up to { $limit } are read. Use enum where it lists values.
bad-pattern = The pattern can't be used: { $said }. Lookaround and references back are left out on purpose, since they can hold up the page.
