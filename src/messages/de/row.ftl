same = gleich
changed = geändert
added = hinzugefügt
removed = entfernt, wird null
not-removed = zum Entfernen vorgemerkt, aber PATCH entfernt diesen Schlüssel nicht
