### The offer to take a submit back, beside results and in the history.

undo = Undo submit
undo-hint = Puts what it changed back into a draft, to review and submit. Nothing is sent yet.
