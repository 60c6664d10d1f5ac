### What is said where the gateway asks for a one-time code.

# “With your platforms” stands in the terminal, in English.
gateway-locked = Enter the session code to use the gateway: the server prints a one-time code in its terminal (“With your platforms”), which is valid for one minute. Open that link in this browser, or paste it here.
session-code = Session code
open-gateway = Unlock gateway
print-code = Print a new code in the terminal
printed = The server has printed a new link in its terminal. Open it in this browser, or paste it here or into the address bar, within one minute.
too-often = The server has printed several codes within the last minute. Use the last one in its terminal, or try again in a minute.
not-printed = The server can't be reached, so there is no new code. Start it again, then retry.
not-let-in = This page couldn't unlock the gateway
close-notice = Close
unfit = Not a valid session code. Copy the whole link that follows “With your platforms”.
code-unknown = The gateway doesn't recognize this code. If the server was restarted, use a link that it printed since then. Your drafts are kept.
code-used = This code has already been used; each one works for one page. If it wasn't you who used it, restart the server. Otherwise print a new code. Your drafts are kept.
code-expired = This code has expired; each one is valid for one minute. Print a new code, and open its link at once. Your drafts are kept.
no-gateway = The local server can't be reached, so the code wasn't used. Start the server again, and open the link that it prints. Your drafts are kept.
