export = Exportieren
copy = Kopieren
copy-as = Kopieren als
nothing-to-send = Nichts zu senden
