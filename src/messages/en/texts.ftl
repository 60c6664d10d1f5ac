### What the draft as text says.

draft-as-json = Draft as JSON
is-the-draft = Draft as JSON. Edits apply immediately.
not-in-draft = Invalid text: it isn't in the draft yet
go-there = Go there
discard = Discard invalid text

# { $fault } is one of the sentences below.
problem-at = Line { $line }, column { $column }: { $fault }
fault-unfinished = the text ends too early. It must end with { "}" }.
fault-trailing-comma = there is a comma after the last pair. Delete it.
fault-wrong-quote = only straight double quotes " are allowed here.
fault-raw-control = a double quote " is missing before the end of the line. Write a line break within a value as \n, a tab as \t.
fault-unquoted = keys and values must be in double quotes: "…".
fault-missing-comma = something is missing before this: a comma between two pairs, or a colon between key and value.
fault-too-deep = lists and objects are nested too deeply.
fault-not-json = this isn't valid JSON.
fault-not-an-object = the text must be an object of keys and values: { "{" }"key": "value"{ "}" }.
fault-duplicate-key = duplicate key { $key }. Rename or delete one of them.
fault-not-text =
    { $type ->
        [number] { $key } can't become a number: only text can be entered. Put it in double quotes.
        [boolean] { $key } can't become true or false: only text can be entered. Put it in double quotes.
        [array] { $key } can't become a list: only text can be entered. Put it in double quotes.
       *[object] { $key } can't become an object: only text can be entered. Put it in double quotes.
    }
fault-nothing-to-remove = null removes a key, but there is no key { $key } to remove.
