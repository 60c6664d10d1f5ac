### Why a token is asked for, and what happens to it.

needed = The platform doesn't accept the token any more. Your draft is kept as it is; with a new token you go on from here.
kept-in-memory = Kept in this page's memory only, and gone when it is closed.
needed-by-gateway = The local server has no token that the platform accepts: it keeps them in memory alone, and a restart forgets them. Your draft is kept as it is; with a token you go on from here.
kept-in-gateway = Goes to the local server, and stays in its memory until it ends.
missing = Type or paste a token.
refused-too = The platform doesn't accept this token either.
not-tried = The token couldn't be tried: { $title }. { $next }
of-another-account = This work was begun by { $expected }; the token is { $found }'s.
token = Token
go-on = Go on
go-on-as = Go on as { $name }
