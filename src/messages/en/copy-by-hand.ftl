### The dialog with a text to copy by hand, where the browser lets no page copy.

heading = Copy by hand
how = The browser doesn't allow this page to copy. The text is selected: press { $keys } ({ $macKeys } on a Mac).
text = Text to copy
