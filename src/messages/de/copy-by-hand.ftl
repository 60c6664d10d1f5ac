heading = Von Hand kopieren
how = Der Browser lässt diese Seite nicht kopieren. Der Text ist ausgewählt: { $keys } drücken ({ $macKeys } auf dem Mac).
text = Text zum Kopieren
