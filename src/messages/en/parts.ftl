### What the parts say that several features show: tables of changes, requests, pins.

changes = Changes
key = Key
now = Now
after = After
effect = Effect
keep = Keep
keep-key = Keep { $key }
nothing-to-send = Nothing to send.
pin = Pin { $name }
pin-hint = Pin
pinned-hint = Unpin
effects = Effects
revert-key = Revert { $key }
include-key = Include { $key }
include-hint = Untick to leave this change out. It stays in your draft.
left-out = Excluded from this submission. The change stays in your draft.
