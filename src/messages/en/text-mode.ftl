### The switch between sheet and text.

text = Text
edit-as-text = Edit as JSON text
opening = Opening the text…
