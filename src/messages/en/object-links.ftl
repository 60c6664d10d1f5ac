### The menu of an object's link and id, beside its name.

links = Links
copied = Copied
copy-link = Copy link
copy-link-hint = The address of this object in Redescribe
copy-id = Copy id
copy-path = Copy path
link-copied = Link copied.
id-copied = Id copied.
path-copied = Path copied.
location = Location
copy-refused = The browser refused to copy. Copy the text by hand.

# The name of the platform follows, such as DNAnexus. The item opens another tab.
open-on-platform = Open on { $platform }
object-list = Object list
place-in-list = { $place } of { $count }
first-in-list = This is the first object in the list
last-in-list = This is the last object that the list has loaded
back-to-list = Back to the list
