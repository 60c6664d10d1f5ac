### What a packet says on the screen and on paper.

review-packet = Review packet
print = Print…
save = Save packet
open-as-draft = Open as draft
carry-over = Carry over and open
put-on-top = Put it on top
describing = Looking at what the object holds now…
standing = Standing
current = The object is as it was when the packet was made.
done = The object has all of it already: there is nothing to submit.
stale = The object was changed since the packet was made ({ $keys }), so it can't be submitted as it is.
nothing-collides = None of that collides: carried over, it can be reviewed and submitted.
keys-collide =
    { $count ->
        [one] { $count } key that the packet changes too has to be chosen after it is carried over.
       *[other] { $count } keys that the packet changes too have to be chosen after it is carried over.
    }
no-connection = No connection here leads to { $platform } at { $host }: the packet can be read and printed, not submitted.
on-top =
    { $count ->
        [one] There is a draft of this object here with { $count } change. The packet goes on top of it, as one step that can be undone.
       *[other] There is a draft of this object here with { $count } changes. The packet goes on top of it, as one step that can be undone.
    }
other-request = This version makes another request of these changes than the one that the packet's author saw. The changes are the same; look at the request below.
draft-locked = Another tab is editing this object. Close it there, then open the packet again.
object = Object
id = Id
project = Project
platform = Platform
write-mode = Write mode
author = Author
made = Made
described = Object described
reason = Reason
no-reason = none given
digest = Digest (SHA-256)
request = Request
signatures = Signatures
signed-by-author = Author
signed-by-reviewer = Reviewer
name = Name
date = Date
signature = Signature
