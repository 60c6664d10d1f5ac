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
format-markdown = Mit Strichen gezeichnete Tabelle (Markdown)
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
        [one] Die Arbeitsmappe hat { $sheets } weiteres Blatt: Das erste wurde genommen.
       *[other] Die Arbeitsmappe hat { $sheets } weitere Blätter: Das erste wurde genommen.
    }
other-sheets-names-object =
    { $sheets ->
        [one] Die Arbeitsmappe hat { $sheets } weiteres Blatt: Genommen wurde das, das dieses Objekt nennt oder seine Schlüssel enthält.
       *[other] Die Arbeitsmappe hat { $sheets } weitere Blätter: Genommen wurde das, das dieses Objekt nennt oder seine Schlüssel enthält.
    }
other-sheets-table =
    { $sheets ->
        [one] Die Arbeitsmappe hat { $sheets } weiteres Blatt: Keines nennt dieses Objekt; genommen wurde das erste mit einer Tabelle.
       *[other] Die Arbeitsmappe hat { $sheets } weitere Blätter: Keines nennt dieses Objekt; genommen wurde das erste mit einer Tabelle.
    }
hidden-sheets =
    { $sheets ->
        [one] Die Arbeitsmappe hat { $sheets } ausgeblendetes Blatt, das nicht gelesen wurde. Unter „Format“ kann es gewählt werden.
       *[other] Die Arbeitsmappe hat { $sheets } ausgeblendete Blätter, die nicht gelesen wurden. Unter „Format“ können sie gewählt werden.
    }
other-tables =
    { $tables ->
        [one] Es gab { $tables } weitere Tabelle: Die größte wurde genommen.
       *[other] Es gab { $tables } weitere Tabellen: Die größte wurde genommen.
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
        [one] { $cells } Zelle enthält Bytes, die in dieser Kodierung nichts bedeuten (als � gezeigt). Eine andere Kodierung wählen.
       *[other] { $cells } Zellen enthalten Bytes, die in dieser Kodierung nichts bedeuten (als � gezeigt). Eine andere Kodierung wählen.
    }
note-pairs-of-object = Die Datei beschreibt ein Objekt: Seine Properties oder Metadaten wurden gelesen, seine übrigen Felder ausgelassen.
nested-tables =
    { $cells ->
        [one] { $cells } Zelle enthält eine Tabelle, deren Zellen durch Tabulatoren getrennt sind.
       *[other] { $cells } Zellen enthalten Tabellen, deren Zellen durch Tabulatoren getrennt sind.
    }
note-blanks-collapsed = Leerzeichen nebeneinander wurden zu einem, wie ein Browser sie zeigt.
note-guards-undone = Die Datei wurde für Tabellenprogramme exportiert: Die Apostrophe vor Formeln wurden entfernt.

too-large = Es sind { $size } MB; höchstens { $limit } MB können gelesen werden. Nur die gewünschten Spalten und Zeilen behalten, dann noch einmal versuchen.
too-many-rows = Es sind mehr als { $limit } Zeilen. Nur die gewünschten behalten, dann noch einmal versuchen.
too-many-cells = Es sind mehr als { $limit } Zellen. Nur die gewünschten behalten, dann noch einmal versuchen.
too-many-spanned-cells = Die verbundenen Zellen ergäben mehr als { $limit } leere Zellen. Die Zellen in ein Tabellenprogramm kopieren, dort die Verbindung aufheben und die gewünschten noch einmal kopieren.
too-deep = Die Teile sind mehr als { $limit } Ebenen tief verschachtelt. Nur die Tabelle kopieren oder sie als CSV speichern.
unpacks-too-large = Die Datei ist komprimiert und hat entpackt mehr als { $limit } MB, die Grenze. Nur die gewünschten Blätter, Spalten und Zeilen behalten, dann noch einmal versuchen.
too-many-pairs = So gelesen sind es { $pairs } Paare; ein Objekt nimmt hier höchstens { $limit }. Eine andere Lesart oder weniger Zeilen wählen.
not-json = Das ist kein JSON: Zeile { $line }, Spalte { $column } lässt sich nicht lesen. Dort berichtigen oder ein anderes Format wählen.
problem-nothing = Darin steht nichts. Einige Zellen kopieren oder eine andere Datei wählen.
problem-not-a-table = Das ist JSON, aber weder ein Objekt noch eine Liste von Paaren oder Objekten.
problem-no-html-table = Im HTML steht keine Tabelle. Ein anderes Format wählen.
problem-not-text = Das ist kein Text. Eine Datei in CSV, TSV, JSON, XLSX oder ODS wählen.
not-a-command = Zeile { $line } lässt sich nicht als dx-set_properties-Befehl mit Pfad und Wörtern der Form Schlüssel=Wert lesen. Dort berichtigen oder ein anderes Format wählen.
problem-damaged-archive = Die komprimierte Datei lässt sich nicht entpacken. Noch einmal beschaffen oder selbst entpacken.
unread-old-excel = Das ist eine alte Excel-Arbeitsmappe (.xls). Als .xlsx speichern, dann noch einmal versuchen.
unread-binary-excel = Das ist eine binäre Excel-Arbeitsmappe (.xlsb). Als .xlsx speichern, dann noch einmal versuchen.
unread-excel-xml = Das ist eine XML-Datei von Excel 2003. Im Tabellenprogramm öffnen und als .xlsx speichern.
unread-locked = Die Arbeitsmappe hat ein Passwort. Ohne Passwort als .xlsx speichern, dann noch einmal versuchen.
unread-numbers = Das ist eine Tabelle von Apple Numbers. Als Excel (.xlsx) oder CSV exportieren, dann noch einmal versuchen.
unread-open-document = Das ist eine OpenDocument-Datei, aber keine Tabelle. Ihre Tabelle kopieren und hier einfügen.
unread-word = Das ist ein Word-Dokument. Seine Tabelle kopieren und hier einfügen.
unread-pdf = Das ist eine PDF-Datei. Ihre Tabelle in ein Tabellenprogramm kopieren, dort prüfen und als .xlsx oder CSV speichern.
unread-rtf = Das ist ein RTF-Dokument. Seine Tabelle kopieren und hier einfügen.
unread-picture = Das ist ein Bild. Eine Datei in CSV, TSV, JSON, XLSX oder ODS wählen.
unread-archive = Das ist ein Archiv mit mehreren Dateien. Entpacken und die Datei mit der Tabelle wählen.
unread-compressed = Die Datei ist auf eine Weise komprimiert, die hier nicht gelesen wird. Entpacken oder mit gzip komprimieren.
problem-damaged-workbook = Die Arbeitsmappe lässt sich nicht lesen. Im Tabellenprogramm öffnen und noch einmal als .xlsx oder als CSV speichern.
problem-unreadable = Der Browser konnte es nicht lesen. Noch einmal versuchen oder die Zellen kopieren und einfügen.
