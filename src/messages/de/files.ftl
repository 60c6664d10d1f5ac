too-large = Die Datei hat { $size } MB; höchstens { $limit } MB können geöffnet werden. Es wurde nichts geöffnet. Bitte prüfen, ob es die richtige Datei ist.
unreadable = Der Browser konnte die Datei nicht lesen. Es wurde nichts geöffnet. Bitte die Datei noch einmal auswählen.
