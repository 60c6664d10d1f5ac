### What a packet says on the screen and on paper.

review-packet = Review packet
print = Print…
save = Save packet
open-as-draft = Open as draft
carry-over = Update and open
put-on-top = Add to draft
describing = Loading current metadata…
standing = Status
current = The object is unchanged since the packet was made.
done = These changes are already in place.
stale = The object changed since the packet was made ({ $keys }), so it can't be submitted as is.
nothing-collides = No conflicts: update it and submit.
keys-collide =
    { $count ->
        [one] { $count } key that the packet also changes needs your choice after the update.
       *[other] { $count } keys that the packet also changes need your choice after the update.
    }
no-connection = No connection here reaches { $platform } at { $host }: you can read and print the packet, but not submit it.
on-top =
    { $count ->
        [one] You have a draft of this object with { $count } change. The packet is added to it as one step, which can be undone.
       *[other] You have a draft of this object with { $count } changes. The packet is added to it as one step, which can be undone.
    }
other-request = This version would send a different request from the one the author saw. The changes are the same; check the request below.
draft-locked = Another tab is editing this object. Close it there, then open the packet again.
object = Object
id = Id
project = Project
platform = Platform
write-mode = Write mode
author = Author
made = Made
described = Object loaded
reason = Reason
no-reason = none given
digest = Checksum (SHA-256)
request = Request
signatures = Signatures
signed-by-author = Author
signed-by-reviewer = Reviewer
name = Name
date = Date
signature = Signature
