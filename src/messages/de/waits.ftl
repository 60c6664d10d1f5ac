pause-begins = { $name } verlangt eine Pause von { $duration }. Solange wird nichts dorthin gesendet. Das Bearbeiten geht weiter.
pause-runs = { $name } verlangt eine Pause. Solange wird nichts dorthin gesendet. Das Bearbeiten geht weiter.
pause-over = Die Pause, die { $name } verlangt hat, ist vorbei.
pause-of = Pause von { $name }
time-left = Restzeit für { $name }
not-yet = Die Plattform verlangt eine Pause. Danach ist dies wieder möglich.
