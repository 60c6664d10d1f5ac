### What is said before a packet is open; what is said within it is in packet.ftl.

packet-file = Packet file
open-packet = Open a review packet…
unknown-platform = Unknown platform “{ $platform }”.

# “Packet…” is the name of the button in the review.
not-a-packet = This isn't a review packet. Choose the file that was saved with “Packet…” in a review.
newer-version = This packet was saved by a newer version of Redescribe. Update, then open it again.
damaged = This packet is damaged: parts of it are missing. Ask its author to save it again.
altered = This packet was modified after it was saved: its checksum doesn't match. Ask its author to save it again.
