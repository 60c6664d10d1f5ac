### What the page at the start says, and the list of connections in it.

open-an-object = Open an object
open-how = Its metadata opens as a sheet. Nothing is sent before you have seen what it will do to every key.
connect-first = Add a connection to a platform first.
pinned = Pinned
opened-before = Opened before
connection = Connection
object-id = Object id
object-id-missing = Type or paste the object's id.
project-id = Project id
project-id-hint = Whose copy; any of them when left empty
open = Open

# Under the name of a connection: whose token it is.
as = as { $name }
asking-for-projects = Asking { $name } for its projects…
read-only = read only
looking-into-project = Looking into the project…
first-shown = The first { $count } are shown.
connections = Connections
made-gateway = { $host } · through the local gateway · last as { $account }
made-direct = { $host } · straight from this page · last as { $account }
remove = Remove
remove-named = Remove { $name }
tokens-not-kept = Tokens aren't kept: it is asked for again when you open something.
add-connection = Add a connection…
