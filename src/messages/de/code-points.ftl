code-points = Codepunkte
what-they-are = Jedes abweichende Zeichen mit seiner Nummer in Unicode anzeigen
