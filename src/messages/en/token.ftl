### Why a token is asked for, and what happens to it.

needed = The platform rejected the token. Enter a new one to continue; your draft is kept.
kept-in-memory = Kept in this page's memory only, until it is closed.
needed-by-gateway = The local server has no valid token: it keeps tokens in memory only, and a restart clears them. Enter one to continue; your draft is kept.
kept-in-gateway = Sent to the local server, and kept in its memory until it ends.
missing = Enter or paste a token.
refused-too = That token was rejected too.
not-tried = Couldn't check the token: { $title }. { $next }
of-another-account = This draft was started by { $expected }; the token belongs to { $found }.
token = Token
go-on = Continue
go-on-as = Continue as { $name }
