find-and-replace = Suchen & Ersetzen
transform = Umformen
read-only = Nur lesbar
