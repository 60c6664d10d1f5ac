### What the page at the start says, and the list of connections in it.

# The name of the page in the title of the window.
start = Start
open-an-object = Open an object
open-how = Edit its metadata in a sheet. You'll see the effect on every key before anything is sent.
connect-first = Add a connection to a platform first.
pinned = Pinned
opened-before = Recent
connection = Connection
object-id = Object id
object-id-missing = Enter or paste the object's id.
project-id = Project id
project-id-hint = Optional. Which project's copy to open
open = Open

# Under the name of a connection: whose token it is.
as = Signed in as { $name }
asking-for-projects = Loading projects of { $name }…
read-only = read-only
looking-into-project = Loading objects…
first-shown = Showing the first { $count }.
connections = Connections
made-gateway = { $host } · through the local gateway · last signed in as { $account }
made-direct = { $host } · direct from this browser · last signed in as { $account }
remove = Remove
remove-named = Remove { $name }
tokens-not-kept = Tokens aren't stored. You'll be asked again next time.
add-connection = Add a connection…
