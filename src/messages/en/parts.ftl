### What the parts say that several features show: tables of changes, requests, pins.

changes = Changes
key = Key
now = Now
after = After
effect = Effect
keep = Keep
keep-key = Keep { $key }
show-what-stays = Show { $count } more that stay
nothing-to-send = Nothing to send.
pin = Pin { $name }
pin-hint = Pin: keep at hand
pinned-hint = Pinned: press to let go
