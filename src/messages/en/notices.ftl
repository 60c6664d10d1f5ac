### What is said of the page itself, and rarely.

nothing-here = Nothing here
nothing-sent = Nothing was sent, and no draft was touched.
go-to-start = Go to the start
update = A newer version of Redescribe is there. What you typed is kept.
reload = Reload to update
later = Later
