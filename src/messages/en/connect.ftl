### What the page at the start says, and the list of connections in it.

# The name of the page in the title of the window.
start = Start
open-an-object = Open an object
open-how = Edit its metadata in a sheet. You'll see the effect on every key before anything is sent.
connect-first = No connections yet. Add one below to open objects on a platform.
# On the first run, in place of the sentence above.
about-what = Redescribe edits the metadata of files on DNAnexus and Seven Bridges, one at a time or thousands together.
about-effects = You work in a sheet, and see the effect on every key before anything is sent.
about-saved = Each submission is read back from the platform. It counts as saved only when every key matches.

# Tasks to try, each with what to do there. The words in it are those of the buttons.
examples = Try it in the sandbox
examples-where = The sandbox imitates both platforms on this computer. Nothing you change in it reaches a real platform.
examples-viewer = The sandbox account is viewer, which is read-only. Choose curator at the top to try these.
example-fix = Fix one file's metadata
example-fix-how = Change a value, check the preview, review and submit
example-many = Edit 2,000 cohort files together
example-many-how = Press "Edit all found together", change a column
example-compare = Compare PATCH and PUT
example-compare-how = Change a value, then compare in the preview
example-paste = Describe a file from a spreadsheet
example-paste-how = Paste two columns: keys and values

# The search over the lists of this page.
search-page = Search this page
search-page-how = Search this page: name, id, project
matches =
    { $count ->
        [0] No matches on this page. To search a whole project, open its list of objects.
        [one] { $count } match
       *[other] { $count } matches
    }
pinned = Pinned
opened-before = Recent
recent-empty = Objects you open are listed here. Open one above, or from a project.
connection = Connection
object-id = Object id
object-id-hint = An id, an address, or a part of the name
object-id-missing = Enter or paste the object's id.
project-id = Project id
project-id-hint = Optional. Which project's copy to open
open = Open

# Under the name of a connection: whose token it is.
as = Signed in as { $name }

# Beside the name of a connection: its state, as far as it is known from earlier calls.
state-connecting = Connecting…
state-connected = Connected
state-needs-token = Token needed
state-needs-code = Session code needed
state-offline = Offline
state-rate-limited = Rate limited
state-unreachable = Can't be reached
state-unavailable = Unavailable
check-again = Check again
all-projects = All projects
no-projects = No projects visible to this account. Ask for access to one on the platform, then check again.
contents-of = Contents of { $name }
project-empty = This project is empty. Upload files on the platform, then reload this page.
all-of-project = All of { $name }
asking-for-projects = Loading projects of { $name }…
read-only = read-only
looking-into-project = Loading objects…
first-shown = Showing the first { $count }.
connections = Connections
no-own-connections = Add a connection to work on a real platform.
made-gateway = { $host } · through the local gateway · last signed in as { $account }
made-direct = { $host } · direct from this browser · last signed in as { $account }
remove = Remove
remove-named = Remove { $name }
tokens-not-kept = Tokens aren't stored. You'll be asked again next time.
add-connection = Add a connection…
