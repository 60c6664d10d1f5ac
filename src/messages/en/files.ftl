too-large = The file has { $size } MB; up to { $limit } MB can be opened. Nothing was opened. Check that it is the right file.
unreadable = The browser couldn't read the file. Nothing was opened. Choose it again.
