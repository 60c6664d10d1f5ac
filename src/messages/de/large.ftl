### Der große Editor einer Zelle.

open = In großem Editor öffnen (Leertaste)
bytes = Bytes
of-limit = { $bytes } von { $byteLimit } Bytes
too-many = { $bytes } von { $byteLimit } Bytes: { $over } zu viel
select-rest = Überschuss auswählen
cancel = Abbrechen
done = Fertig
lines = Bytes je Zeile
line = Zeile
to-cut = Zu kürzen
