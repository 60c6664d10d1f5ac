# Put into what an issue says of a value: `value of age isn't a date, as the template wants`.
format-date = a date
format-time = a time with its zone
format-date-time = a date with its time and zone
format-email = an email address
format-uri = an address (URI)
format-uuid = a UUID
other-format = in the format { $format }
either = { $one } or { $other }
