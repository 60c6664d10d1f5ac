level-too-low = Nur lesbar: Dieses Konto hat { $level } im Projekt, und zum Bearbeiten braucht es { $needed }.
no-write-permission = Nur lesbar: Dieses Konto darf in { $project } nicht schreiben. Bei der Projektverwaltung um Schreibrecht bitten.
controlled-dataset = Nur lesbar: Es gehört zum Datensatz { $dataset }, den die Plattform niemanden bearbeiten lässt.
folder = Nur lesbar: Das ist ein Ordner, und Ordner haben keine Metadaten. Eine Datei darin öffnen.
not-known = Ob dieses Konto schreiben darf, ist nicht bekannt: Die Plattform entscheidet beim Absenden.
