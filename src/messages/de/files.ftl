too-large = Die Datei hat { $size } MB; höchstens { $limit } MB können geöffnet werden. Es wurde nichts geöffnet. Prüfen, ob es die richtige Datei ist.
unreadable = Der Browser konnte die Datei nicht lesen. Es wurde nichts geöffnet. Die Datei erneut auswählen.
