### What the frame around the pages says.

opening = Opening…
loading-connections = Loading your connections…
broken = Something broke in the page
show-again = Show the page again
our-fault = This is a fault in Redescribe, not in your data. What you typed is still kept in this page.
open-another = Open another object
describing = Describing the object…
open-by = Open by id or name…
asking-token = Asking for a token…
asking-code = Asking for a one-time code…
looking-for-gateway = Looking for the gateway…
objects = Objects
history = History
sandbox-account = Sandbox account
theme =
    Theme: { $theme ->
        [light] light
        [dark] dark
       *[system] system
    }
keys = Keys
settings = Settings
