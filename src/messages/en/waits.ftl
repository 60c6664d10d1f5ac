### What is said of a platform that asks for a pause.

pause-begins = { $name } asked us to wait { $duration }. Nothing is sent there meanwhile. You can keep editing.
pause-runs = { $name } asked us to wait. Nothing is sent there meanwhile. You can keep editing.
pause-over = The wait that { $name } asked for is over.
pause-of = Pause of { $name }
time-left = Time left for { $name }
not-yet = The platform asked us to wait. You can use this again when the wait is over.
