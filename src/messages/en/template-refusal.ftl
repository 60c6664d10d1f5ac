### Why a text isn't taken as a template.

file-unreadable = { $name } can't be read
file-unreadable-next = Choose it again, or paste its text. The text in the field is unchanged.
file-too-large = { $name } is too large
file-too-large-next = It has { NUMBER($megabytes, minimumFractionDigits: 1) } MB; up to { NUMBER($limit, minimumFractionDigits: 1) } MB are read. Is it a schema?
empty = No schema yet
empty-next = Choose a file, or paste the text of a JSON Schema.
address = This is the address of a schema, not its text
address-next = Nothing is fetched from here. Open the address in another tab, copy the text, and paste it.
too-large = The schema is too large
too-large-next = It has { $characters } characters; the limit is { $limit }. Remove what isn't about this metadata.
not-json = The text isn't valid JSON
place-in-text = line { $line }, column { $column }
json-unfinished = The text ends too early. Was all of it copied?
json-trailing-comma = There is a comma after the last item. Delete it.
json-duplicate-key = Duplicate key { $key } in one object. Delete one of them.
json-too-deep = Objects and lists are nested too deeply.
json-unreadable = This isn't valid JSON. Texts need straight double quotes, and comments aren't allowed.
refused =
    { $count ->
        [one] { $count } schema keyword isn't supported
       *[other] { $count } schema keywords aren't supported
    }
more-problems = and { $count } more

# Words of JSON Schema, in English everywhere: type, object, string, properties, required, enum, const, pattern…
not-a-schema = A template is a JSON object, as { "{" }"type": "object", "properties": { "{" }…{ "}" }{ "}" }.
other-draft = { $schema } isn't supported. Draft 7, 2019-09 and 2020-12 are.
not-of-object = Metadata is an object of keys and values: the top-level type must be "object".
not-of-text = Metadata values are text, so { $type } can never match. Use "string", with a pattern if needed.
no-keys = It has neither properties nor required keys, so there is nothing to check.
other-keyword = { $keyword } isn't supported. Delete it, or use enum, const, pattern, minLength, maxLength or format.
other-format = The format { $format } isn't supported. Use date, time, date-time, email, uri or uuid, or a pattern.
wanted-object = Expected an object.
wanted-text = Expected a string.
wanted-texts = Expected a list of strings.
wanted-count = Expected a whole number, 0 or more.
wanted-true-or-false = Expected true or false.
wanted-schema = Expected an object with rules, or true.

# $definitions is the schema's own "$defs".
remote-ref = { $ref } would have to be fetched, and nothing is. Copy its content into { $definitions }, and refer to that.
lost-ref = { $ref } isn't in this schema. Add it, or fix the reference.
circular-ref = { $ref } refers back to itself. Remove the circular reference.
long-pattern = The pattern has { $characters } characters; the limit is { $limit }. Use enum where it lists values.
bad-pattern = The pattern can't be used: { $said }. Lookaround and backreferences aren't supported, since they can freeze the page.
