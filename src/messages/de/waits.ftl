pause-begins = { $name } verlangt eine Pause von { $duration }. Bis dahin wird nichts dorthin gesendet. Weiterarbeiten ist möglich.
pause-runs = { $name } verlangt eine Pause. Bis dahin wird nichts dorthin gesendet. Weiterarbeiten ist möglich.
pause-over = Die Pause, die { $name } verlangt hat, ist vorbei.
pause-of = Pause von { $name }
time-left = Restzeit für { $name }
not-yet = Die Plattform verlangt eine Pause. Danach ist dies wieder möglich.
