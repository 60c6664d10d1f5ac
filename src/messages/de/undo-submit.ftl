undo = Rückgängig machen
undo-hint = Legt zum Durchsehen und Absenden in einen Entwurf zurück, was die Absendung geändert hat. Noch wird nichts gesendet.
