### The settings, each of which holds at once.

heading = Settings
language = Language
language-of-browser = Browser default ({ $name })
language-missing = Couldn't load the texts in { $name }. Check the network, then choose it again.
theme = Theme
theme-system = System
theme-light = Light
theme-dark = Dark
rows = Rows
rows-comfortable = Comfortable
rows-compact = Compact
counters-warn = Byte counters: warn at
share-of-limit = { $percent }% of the limit
ask-before-removing = Confirm before removing keys
ask-before-removing-hint = Adds a confirmation checkbox to the review. Resets always require typing the number.
kept-in-browser = Saved in this browser.
