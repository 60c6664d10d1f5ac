### The offer to take a submit back, beside results and in the history.

undo = Undo submit
undo-hint = Opens a draft that reverses it, to review and submit. Nothing is sent yet.
