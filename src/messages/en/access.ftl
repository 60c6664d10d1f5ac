level-too-low = Read only: this account has { $level } in the project, and editing needs { $needed }.
no-write-permission = Read only: this account may not write in { $project }. Ask its administrator for write permission.
controlled-dataset = Read only: it belongs to the dataset { $dataset }, which the platform doesn't let anybody edit.
folder = Read only: it is a folder, and folders have no metadata. Open a file in it.
not-known = Whether this account may write isn't known: the platform decides at the submit.
