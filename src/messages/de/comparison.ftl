merge-patch-put = PATCH
merge-set-properties = Zusammenführen
replace-keeping-patch-put = PUT, unberührte Schlüssel bleiben
replace-keeping-set-properties = Ersetzen, unberührte Schlüssel bleiben
bare-replace-patch-put = reines PUT
bare-replace-set-properties = reines Ersetzen
