template = Vorlage
template-hint = Schlüssel und Werte, die das Team verlangt
