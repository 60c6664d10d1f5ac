format-date = ein Datum
format-time = eine Uhrzeit mit Zeitzone
format-date-time = ein Datum mit Uhrzeit und Zeitzone
format-email = eine E-Mail-Adresse
format-uri = eine Adresse (URI)
format-uuid = eine UUID
other-format = im Format { $format }
either = { $one } oder { $other }
