same = gleich
changed = geändert
added = hinzugefügt
removed = wird entfernt
not-removed = zum Entfernen vorgemerkt, aber PATCH entfernt diesen Schlüssel nicht
