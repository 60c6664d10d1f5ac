### The settings, each of which holds at once.

heading = Settings
language = Language
language-of-browser = As the browser: { $name }
language-missing = The texts in { $name } couldn't be loaded. Check the network, then choose it again.
theme = Theme
theme-system = As the system
theme-light = Light
theme-dark = Dark
rows = Rows
rows-comfortable = Comfortable
rows-compact = Compact
counters-warn = Byte counters warn from
share-of-limit = { $percent } % of the limit
ask-before-removing = Also ask before removing keys
ask-before-removing-hint = The review then wants a tick for the keys that go. A reset always wants its number typed.
kept-in-browser = Kept in this browser, for this address.
