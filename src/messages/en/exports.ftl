### What the menus say from which pairs are exported and requests copied.

what = What
state-draft = The draft as it stands
state-described = As described
clipboard = Clipboard
copy-rows =
    { $rows ->
        [one] Copy { $rows } shown row
       *[other] Copy { $rows } shown rows
    }
copy-rows-hint = pastes into Excel, Sheets and here
rows-copied =
    { $rows ->
        [one] { $rows } row copied
       *[other] { $rows } rows copied
    }
copy-refused = Not copied: the browser refused. Copy by hand.

download = Download
format-csv = CSV
format-safe-csv = CSV for spreadsheets
format-tsv = TSV
format-json = JSON
format-xlsx = Excel workbook (XLSX)
format-hint-csv = exact, for other programs
format-hint-safe-csv = runs no formulas; exact when imported here
format-hint-tsv = exact, with tabs
format-hint-json = keeps numbers, lists and the like
format-hint-xlsx = every cell a text: 00123 stays
byte-order-mark = Byte order mark
byte-order-mark-hint = in CSV for spreadsheets; Excel needs it
exported =
    { $pairs ->
        [one] { $pairs } pair exported: { $fileName }
       *[other] { $pairs } pairs exported: { $fileName }
    }
hindrance-doubled-key = JSON can't hold a key twice: { $keys }. The other formats can.
hindrance-no-text-form = A NUL or half a character, which no text file holds: { $keys }. JSON and XLSX can.
hindrance-cell-too-long = More than a cell of a workbook can hold: { $keys }. The other formats can.

copy-name-curl = curl
copy-name-dx = dx
copy-name-dxpy = Python (dxpy)
copy-name-sevenbridges-python = Python (sevenbridges-python)
copy-name-json = JSON body
copy-hint-curl = for sh, bash and zsh; the token comes from a variable
copy-hint-dx = uses the login of dx
copy-hint-dxpy = the token comes from a variable
copy-hint-sevenbridges-python = the token comes from a variable
copy-hint-json = exactly as it would be sent
copied-curl = curl copied. It takes the token from a variable.
copied-dx = dx command copied. It uses the login of dx.
copied-dxpy = Python copied. It takes the token from a variable.
copied-sevenbridges-python = Python copied. It takes the token from a variable.
copied-json = JSON body copied.
copy-hindrance-equals-sign = dx can't set what holds an equals sign: { $keys }. Use Python.
copy-hindrance-key-syntax = dx would misread the key { $keys }. Use Python.
copy-hindrance-control-character = A terminal would take characters in { $keys } for keys pressed. Use Python.
copy-hindrance-too-long = More than a command line takes. Use Python or curl.
