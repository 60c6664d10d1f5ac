### What the menus say from which pairs are exported and requests copied.

what = What
state-draft = Current draft
state-described = As loaded
clipboard = Clipboard
copy-rows =
    { $rows ->
        [one] Copy { $rows } visible row
       *[other] Copy { $rows } visible rows
    }
copy-rows-hint = pastes into Excel, Sheets and here
rows-copied =
    { $rows ->
        [one] { $rows } row copied
       *[other] { $rows } rows copied
    }
copy-refused = Not copied: the browser blocked it. Copy by hand.

download = Download
format-csv = CSV
format-safe-csv = CSV for spreadsheets
format-tsv = TSV
format-json = JSON
format-xlsx = Excel workbook (XLSX)
format-hint-csv = exact, for other programs
format-hint-safe-csv = formula-safe; re-imports exactly
format-hint-tsv = exact, with tabs
format-hint-json = preserves numbers and lists
format-hint-xlsx = all cells as text (00123 stays 00123)
byte-order-mark = Byte order mark
byte-order-mark-hint = in CSV for spreadsheets; Excel needs it
exported =
    { $pairs ->
        [one] { $pairs } pair exported: { $fileName }
       *[other] { $pairs } pairs exported: { $fileName }
    }
hindrance-doubled-key = JSON can't have duplicate keys: { $keys }. The other formats can.
hindrance-no-text-form = Contains NUL or a broken character, which text files can't store: { $keys }. JSON and XLSX can.
hindrance-cell-too-long = Too long for a workbook cell: { $keys }. The other formats can.

copy-name-curl = curl
copy-name-dx = dx
copy-name-dxpy = Python (dxpy)
copy-name-sevenbridges-python = Python (sevenbridges-python)
copy-name-json = JSON body
copy-hint-curl = for sh, bash and zsh; the token comes from a variable
copy-hint-dx = uses your dx login
copy-hint-dxpy = the token comes from a variable
copy-hint-sevenbridges-python = the token comes from a variable
copy-hint-json = exactly as it would be sent
copied-curl = curl copied. It takes the token from a variable.
copied-dx = dx command copied. It uses your dx login.
copied-dxpy = Python copied. It takes the token from a variable.
copied-sevenbridges-python = Python copied. It takes the token from a variable.
copied-json = JSON body copied.
copy-hindrance-equals-sign = dx can't set values containing "=": { $keys }. Use Python.
copy-hindrance-key-syntax = dx would misread the key { $keys }. Use Python.
copy-hindrance-control-character = { $keys } contains control characters a terminal would interpret. Use Python.
copy-hindrance-too-long = Too long for a command line. Use Python or curl.
