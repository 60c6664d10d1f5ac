### What the frame around the pages says.

opening = Opening…
loading-connections = Loading your connections…
broken = Something went wrong
show-again = Reload this view
our-fault = This is a bug in Redescribe. Your data isn't affected, and your edits are kept.
open-another = Open another object
describing = Loading metadata…
open-by = Find or open…
asking-token = Requesting a token…
asking-code = Requesting a one-time code…
looking-for-gateway = Connecting to the gateway…
objects = Objects
history = History
sandbox-account = Sandbox account
theme =
    Theme: { $theme ->
        [light] light
        [dark] dark
       *[system] system
    }
keys = Keyboard shortcuts
settings = Settings
menu = Menu
