tabs = Separated by tabs (TSV)
commas = Separated by commas (CSV)
semicolons = Separated by semicolons
bars = Pipe-separated
quotes-as-text = { $format }, quotes as text
lines-equals = Lines of key=value
lines-spaced-equals = Lines of key = value
lines-colon-blank = Lines of key: value
lines-colon = Lines of key:value
lines-spaced-colon = Lines of key : value
format-json-lines = JSON lines
format-markdown = Markdown table
format-dx-describe = Output of dx describe
format-command = dx set_properties commands
format-json = JSON
format-html = HTML table
sheet = Sheet { $name }
hidden-sheet = Hidden sheet { $name }

decoded-as = The file isn't UTF-8 and was read as { $encoding }: check the letters with accents.
cells-as-stored =
    { $cells ->
        [one] { $cells } cell holds a number or date that the sheet shows otherwise; it was read in full, as it is stored.
       *[other] { $cells } cells hold numbers or dates that the sheet shows otherwise; they were read in full, as they are stored.
    }
cells-as-shown =
    { $cells ->
        [one] { $cells } cell holds a number or date that the sheet shows otherwise than it stores it; it was read as it is shown, perhaps rounded.
       *[other] { $cells } cells hold numbers or dates that the sheet shows otherwise than it stores them; they were read as they are shown, perhaps rounded.
    }
other-sheets-first =
    { $sheets ->
        [one] The workbook has { $sheets } more sheet: the first one was used.
       *[other] The workbook has { $sheets } more sheets: the first one was used.
    }
other-sheets-names-object =
    { $sheets ->
        [one] The workbook has { $sheets } more sheet: the one that names this object or has its keys was used.
       *[other] The workbook has { $sheets } more sheets: the one that names this object or has its keys was used.
    }
other-sheets-table =
    { $sheets ->
        [one] The workbook has { $sheets } more sheet: none names this object, so the first one with a table was used.
       *[other] The workbook has { $sheets } more sheets: none names this object, so the first one with a table was used.
    }
hidden-sheets =
    { $sheets ->
        [one] The workbook has { $sheets } hidden sheet, which wasn't read. It can be chosen under Format.
       *[other] The workbook has { $sheets } hidden sheets, which weren't read. They can be chosen under Format.
    }
other-tables =
    { $tables ->
        [one] There was { $tables } more table: the largest one was used.
       *[other] There were { $tables } more tables: the largest one was used.
    }
misplaced-quotes =
    { $cells ->
        [one] A quotation mark is out of place (line { $line }): it was read as a character of its cell.
       *[other] Quotation marks are out of place in { $cells } cells (first in line { $line }): they were read as characters of their cells.
    }
lines-left-out =
    { $lines ->
        [one] { $lines } line is a comment and was left out.
       *[other] { $lines } lines are comments and were left out.
    }
damaged-text =
    { $cells ->
        [one] { $cells } cell has bytes that mean nothing in this encoding, shown as �. Choose another encoding.
       *[other] { $cells } cells have bytes that mean nothing in this encoding, shown as �. Choose another encoding.
    }
note-pairs-of-object = It describes one object: its properties or metadata were read, and its other fields left out.
nested-tables =
    { $cells ->
        [one] { $cells } cell has a table within it, whose cells are parted by tabs.
       *[other] { $cells } cells have tables within them, whose cells are parted by tabs.
    }
note-blanks-collapsed = Repeated spaces were collapsed, as a browser shows them.
note-guards-undone = It was exported for spreadsheets: leading apostrophes before formulas were removed.

too-large = It has { $size } MB; the limit is { $limit } MB. Remove what you don't need and try again.
too-many-rows = It has more than { $limit } rows. Remove what you don't need and try again.
too-many-cells = It has more than { $limit } cells. Remove what you don't need and try again.
too-many-spanned-cells = Its merged cells would make more than { $limit } blank cells. Unmerge them in a spreadsheet, and copy the cells that you need.
too-deep = It is nested more than { $limit } levels deep. Copy only the table, or save it as CSV.
unpacks-too-large = It is compressed, and exceeds { $limit } MB unpacked. Remove what you don't need and try again.
too-many-pairs = Read this way it has { $pairs } pairs; the limit for one object is { $limit }. Change the import options, or use fewer rows.
not-json = Not valid JSON: line { $line }, column { $column }. Fix it there, or choose another format.
problem-nothing = It is empty. Copy some cells, or choose another file.
problem-not-a-table = It is JSON, but neither an object nor a list of pairs or objects.
problem-no-html-table = There is no table in the HTML. Choose another format.
problem-not-text = Not a text file. Choose a CSV, TSV, JSON, XLSX or ODS file.
not-a-command = Line { $line } isn't a dx set_properties command with a path and key=value words. Fix it there, or choose another format.
problem-damaged-archive = The compressed file can't be unpacked. Download it again, or unpack it yourself.
unread-old-excel = This is an old Excel workbook (.xls). Save it as .xlsx and try again.
unread-binary-excel = This is a binary Excel workbook (.xlsb). Save it as .xlsx and try again.
unread-excel-xml = This is an Excel 2003 XML file. Open it in your spreadsheet and save it as .xlsx.
unread-locked = The workbook has a password. Save it as .xlsx without a password and try again.
unread-numbers = This is an Apple Numbers spreadsheet. Export it as Excel (.xlsx) or CSV and try again.
unread-open-document = This is an OpenDocument file, but not a spreadsheet. Copy its table and paste it here.
unread-word = This is a Word document. Copy its table and paste it here.
unread-pdf = This is a PDF file. Copy its table into a spreadsheet, check it there, and save it as .xlsx or CSV.
unread-rtf = This is an RTF document. Copy its table and paste it here.
unread-picture = This is an image. Choose a CSV, TSV, JSON, XLSX or ODS file.
unread-archive = This is an archive of files. Unpack it and choose the file with the table.
unread-compressed = The file is compressed in a way that can't be read here. Unpack it, or compress it with gzip.
problem-damaged-workbook = The workbook can't be read. Open it in your spreadsheet and save it again as .xlsx, or as CSV.
problem-unreadable = The browser couldn't read it. Try again, or copy the cells and paste them.
