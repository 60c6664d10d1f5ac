### What is said where pairs are copied from another object.

copy-from-object = Copy from object
connection = Connection
object-id = Object id or address
object-id-hint = An id, or the address of this page with the object open
project-id = Project id
project-id-hint = Whose copy; any of them when left empty
describing = Describing the object…
show-pairs = Show its pairs
opened-before = Opened before
problem-nothing = Type or paste the object's id, or its address in this page.
problem-not-an-object = This is an address, but not of an object. Open the object and copy the address from there.
problem-same-object = This is the object that is open already. Choose another one.
unknown-connection = The address names the connection { $connection }, which isn't one of this page.

source = From { $object } · { $connection }
no-pairs = The object has no pairs.
all-fit =
    { $pairs ->
        [one] Its one pair fits on { $platform }.
       *[other] All { $pairs } pairs fit on { $platform }.
    }

# $reasons are some of the messages below, with commas between them.
some-fit =
    { $pairs ->
        [one] { $fitting } of { $pairs } pair fit on { $platform }; { $unfit } won't: { $reasons }.
       *[other]
            { $fitting ->
                [one] { $fitting } of { $pairs } pairs fits on { $platform }; { $unfit } won't: { $reasons }.
               *[other] { $fitting } of { $pairs } pairs fit on { $platform }; { $unfit } won't: { $reasons }.
            }
    }
misfit-too-long = { $count } too long
misfit-not-text = { $count } not text
misfit-no-key = { $count } without a key
misfit-kept = { $count } where something other than text stands
misfit-locked = { $count } set by the platform itself
misfit-no-room = { $count } without room
misfit-half-character = { $count } with half a character
