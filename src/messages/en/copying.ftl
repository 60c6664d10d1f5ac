### What is said where pairs are copied from another object.

copy-from-object = Copy from another object
connection = Connection
object-id = Object id or link
object-id-hint = An id, or the link of this app with the object open
project-id = Project id
project-id-hint = Optional. Which project's copy to open
describing = Loading metadata…
show-pairs = Load metadata
opened-before = Recent
problem-nothing = Enter or paste the object's id, or its link in this app.
problem-not-an-object = This link doesn't point to an object. Open the object and copy its link from there.
problem-same-object = This object is already open. Choose another one.
unknown-connection = The link names the connection { $connection }, which isn't one of yours.

source = From { $object } · { $connection }
no-pairs = This object has no metadata.
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
misfit-kept = { $count } with a non-text value
misfit-locked = { $count } managed by the platform
misfit-no-room = { $count } over the limit
misfit-half-character = { $count } with a broken character
