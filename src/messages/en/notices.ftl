### What is said of the page itself, and rarely.

nothing-here = Page not found
nothing-sent = Nothing was sent, and no draft was changed.
go-to-start = Go to the start
update = A new version of Redescribe is available. Your edits are kept.
reload = Reload to update
later = Later
