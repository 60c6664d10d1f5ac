### The large editor of one cell.

open = Open in a large editor (Space)
bytes = Bytes
of-limit = { $bytes } of { $byteLimit } bytes
too-many = { $bytes } of { $byteLimit } bytes: { $over } over
select-rest = Select the excess
cancel = Cancel
done = Done
lines = Bytes per line
line = Line
to-cut = To cut
