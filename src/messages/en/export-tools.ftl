### What the buttons say of exporting and copying; what their menus say comes with those (export-words.ts).

export = Export
copy = Copy
copy-as = Copy as
nothing-to-send = Nothing to send
