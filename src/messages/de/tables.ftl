tabs = Durch Tabulatoren getrennt (TSV)
commas = Durch Kommas getrennt (CSV)
semicolons = Durch Semikolons getrennt
bars = Durch senkrechte Striche getrennt
quotes-as-text = { $format }, Anführungszeichen als Text
lines-equals = Zeilen mit Schlüssel=Wert
lines-spaced-equals = Zeilen mit Schlüssel = Wert
lines-colon-blank = Zeilen mit Schlüssel: Wert
lines-colon = Zeilen mit Schlüssel:Wert
lines-spaced-colon = Zeilen mit Schlüssel : Wert
format-json-lines = JSON-Zeilen
format-markdown = Markdown-Tabelle
format-dx-describe = Ausgabe von dx describe
format-command = dx-set_properties-Befehle
format-json = JSON
format-html = HTML-Tabelle
sheet = Blatt { $name }
hidden-sheet = Ausgeblendetes Blatt { $name }

decoded-as = Die Datei ist nicht in UTF-8 und wurde als { $encoding } gelesen: Umlaute und Buchstaben mit Akzenten prüfen.
cells-as-stored =
    { $cells ->
        [one] { $cells } Zelle enthält eine Zahl oder ein Datum, das das Blatt anders zeigt; gelesen wurde der volle gespeicherte Wert.
       *[other] { $cells } Zellen enthalten Zahlen oder Datumsangaben, die das Blatt anders zeigt; gelesen wurden die vollen gespeicherten Werte.
    }
cells-as-shown =
    { $cells ->
        [one] { $cells } Zelle enthält eine Zahl oder ein Datum, das das Blatt anders zeigt als speichert; gelesen wurde, was es zeigt, womöglich gerundet.
       *[other] { $cells } Zellen enthalten Zahlen oder Datumsangaben, die das Blatt anders zeigt als speichert; gelesen wurde, was es zeigt, womöglich gerundet.
    }
other-sheets-first =
    { $sheets ->
        [one] Die Arbeitsmappe hat { $sheets } weiteres Blatt: Verwendet wurde das erste.
       *[other] Die Arbeitsmappe hat { $sheets } weitere Blätter: Verwendet wurde das erste.
    }
other-sheets-names-object =
    { $sheets ->
        [one] Die Arbeitsmappe hat { $sheets } weiteres Blatt: Verwendet wurde das, das dieses Objekt nennt oder seine Schlüssel enthält.
       *[other] Die Arbeitsmappe hat { $sheets } weitere Blätter: Verwendet wurde das, das dieses Objekt nennt oder seine Schlüssel enthält.
    }
other-sheets-table =
    { $sheets ->
        [one] Die Arbeitsmappe hat { $sheets } weiteres Blatt: Keines nennt dieses Objekt, deshalb wurde das erste mit einer Tabelle verwendet.
       *[other] Die Arbeitsmappe hat { $sheets } weitere Blätter: Keines nennt dieses Objekt, deshalb wurde das erste mit einer Tabelle verwendet.
    }
hidden-sheets =
    { $sheets ->
        [one] Die Arbeitsmappe hat { $sheets } ausgeblendetes Blatt, das nicht gelesen wurde. Unter „Format“ kann es gewählt werden.
       *[other] Die Arbeitsmappe hat { $sheets } ausgeblendete Blätter, die nicht gelesen wurden. Unter „Format“ können sie gewählt werden.
    }
other-tables =
    { $tables ->
        [one] Es gab { $tables } weitere Tabelle: Verwendet wurde die größte.
       *[other] Es gab { $tables } weitere Tabellen: Verwendet wurde die größte.
    }
misplaced-quotes =
    { $cells ->
        [one] Ein Anführungszeichen steht an falscher Stelle (Zeile { $line }): Es wurde als Zeichen seiner Zelle gelesen.
       *[other] In { $cells } Zellen stehen Anführungszeichen an falscher Stelle (zuerst in Zeile { $line }): Sie wurden als Zeichen ihrer Zellen gelesen.
    }
lines-left-out =
    { $lines ->
        [one] { $lines } Zeile ist ein Kommentar und wurde ausgelassen.
       *[other] { $lines } Zeilen sind Kommentare und wurden ausgelassen.
    }
damaged-text =
    { $cells ->
        [one] { $cells } Zelle enthält Bytes, die in dieser Codierung nichts bedeuten und als � erscheinen. Eine andere Codierung wählen.
       *[other] { $cells } Zellen enthalten Bytes, die in dieser Codierung nichts bedeuten und als � erscheinen. Eine andere Codierung wählen.
    }
note-pairs-of-object = Die Datei beschreibt ein Objekt: Seine Properties oder Metadaten wurden gelesen, seine übrigen Felder ausgelassen.
nested-tables =
    { $cells ->
        [one] { $cells } Zelle enthält eine Tabelle, deren Zellen durch Tabulatoren getrennt sind.
       *[other] { $cells } Zellen enthalten Tabellen, deren Zellen durch Tabulatoren getrennt sind.
    }
note-blanks-collapsed = Mehrfache Leerzeichen wurden zusammengefasst, wie ein Browser sie zeigt.
note-guards-undone = Die Datei wurde für Tabellenprogramme exportiert: Apostrophe vor Formeln wurden entfernt.

too-large = Es sind { $size } MB; die Grenze liegt bei { $limit } MB. Nicht Benötigtes entfernen und erneut versuchen.
too-many-rows = Es sind mehr als { $limit } Zeilen. Nicht Benötigtes entfernen und erneut versuchen.
too-many-cells = Es sind mehr als { $limit } Zellen. Nicht Benötigtes entfernen und erneut versuchen.
too-many-spanned-cells = Die verbundenen Zellen ergäben mehr als { $limit } leere Zellen. Die Verbindung in einem Tabellenprogramm aufheben und die benötigten Zellen kopieren.
too-deep = Mehr als { $limit } Ebenen tief verschachtelt. Nur die Tabelle kopieren oder sie als CSV speichern.
unpacks-too-large = Die Datei ist komprimiert und überschreitet entpackt { $limit } MB. Nicht Benötigtes entfernen und erneut versuchen.
too-many-pairs = So gelesen sind es { $pairs } Paare; die Grenze für ein Objekt liegt bei { $limit }. Die Importoptionen ändern oder weniger Zeilen verwenden.
not-json = Kein gültiges JSON: Zeile { $line }, Spalte { $column }. Dort korrigieren oder ein anderes Format wählen.
problem-nothing = Es ist leer. Einige Zellen kopieren oder eine andere Datei wählen.
problem-not-a-table = Das ist JSON, aber weder ein Objekt noch eine Liste von Paaren oder Objekten.
problem-no-html-table = Das HTML enthält keine Tabelle. Ein anderes Format wählen.
problem-not-text = Keine Textdatei. Eine Datei in CSV, TSV, JSON, XLSX oder ODS wählen.
not-a-command = Zeile { $line } ist kein dx-set_properties-Befehl mit Pfad und Angaben der Form Schlüssel=Wert. Dort korrigieren oder ein anderes Format wählen.
problem-damaged-archive = Die komprimierte Datei lässt sich nicht entpacken. Erneut herunterladen oder selbst entpacken.
unread-old-excel = Das ist eine alte Excel-Arbeitsmappe (.xls). Als .xlsx speichern, dann erneut versuchen.
unread-binary-excel = Das ist eine binäre Excel-Arbeitsmappe (.xlsb). Als .xlsx speichern, dann erneut versuchen.
unread-excel-xml = Das ist eine XML-Datei von Excel 2003. Im Tabellenprogramm öffnen und als .xlsx speichern.
unread-locked = Die Arbeitsmappe hat ein Passwort. Ohne Passwort als .xlsx speichern, dann erneut versuchen.
unread-numbers = Das ist eine Tabelle von Apple Numbers. Als Excel (.xlsx) oder CSV exportieren, dann erneut versuchen.
unread-open-document = Das ist eine OpenDocument-Datei, aber keine Tabelle. Ihre Tabelle kopieren und hier einfügen.
unread-word = Das ist ein Word-Dokument. Seine Tabelle kopieren und hier einfügen.
unread-pdf = Das ist eine PDF-Datei. Ihre Tabelle in ein Tabellenprogramm kopieren, dort prüfen und als .xlsx oder CSV speichern.
unread-rtf = Das ist ein RTF-Dokument. Seine Tabelle kopieren und hier einfügen.
unread-picture = Das ist ein Bild. Eine Datei in CSV, TSV, JSON, XLSX oder ODS wählen.
unread-archive = Das ist ein Archiv mit mehreren Dateien. Entpacken und die Datei mit der Tabelle wählen.
unread-compressed = Die Datei ist auf eine Weise komprimiert, die hier nicht lesbar ist. Entpacken oder mit gzip komprimieren.
problem-damaged-workbook = Die Arbeitsmappe lässt sich nicht lesen. Im Tabellenprogramm öffnen und erneut als .xlsx oder als CSV speichern.
problem-unreadable = Der Browser konnte es nicht lesen. Erneut versuchen oder die Zellen kopieren und einfügen.
