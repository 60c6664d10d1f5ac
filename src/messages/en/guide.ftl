### Links to the user's guide.

guide = Guide
# The tooltip of a link: the page of the guide that it opens.
about =
    { $page ->
        [edit] Guide: edit and remove
        [find] Guide: find objects
        [history] Guide: history and undo
        [many-objects] Guide: edit many objects together
        [runs] Guide: review and run many objects
        [settings] Guide: settings
       *[index] Guide: all pages
    }
# In the list of keyboard shortcuts: the page of the guide about the screen behind it.
about-this-screen = Guide to this screen
