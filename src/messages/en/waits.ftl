### What is said of a platform that asks for a pause.

pause-begins = { $name } asks for a pause of { $duration }. Nothing is sent there meanwhile. You can go on editing.
pause-runs = { $name } asks for a pause. Nothing is sent there meanwhile. You can go on editing.
pause-over = The pause that { $name } asked for is over.
pause-of = Pause of { $name }
time-left = Time left for { $name }
not-yet = The platform asks for a pause. This can be used again when it is over.
