level-too-low = Schreibgeschützt: Das Konto hat im Projekt nur { $level }-Zugriff; zum Bearbeiten ist { $needed } nötig.
no-write-permission = Schreibgeschützt: keine Schreibrechte in { $project }. Die Projektverwaltung um Zugriff bitten.
controlled-dataset = Schreibgeschützt: Teil des Datensatzes { $dataset }, den auf der Plattform niemand bearbeiten darf.
folder = Schreibgeschützt: Das ist ein Ordner. Ordner haben keine Metadaten; eine Datei darin öffnen.
not-known = Schreibrechte nicht bekannt. Die Plattform entscheidet beim Absenden.
