### What the comparison of the ways to write says.

table = Comparison
close = Close comparison
now = Now
after = After { $name }
differs = The ways to write differ here
request-of = Request of { $name }
bytes = { $count } bytes
