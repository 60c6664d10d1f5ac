### What became of a row of the sheet.

same = same
changed = changed
added = added
removed = will be removed
not-removed = marked for removal, but PATCH will not remove this key
