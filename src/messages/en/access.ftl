level-too-low = Read-only: you have { $level } access in this project; editing requires { $needed }.
no-write-permission = Read-only: you don't have write permission in { $project }. Ask a project admin for access.
controlled-dataset = Read-only: part of dataset { $dataset }, which the platform doesn't allow anyone to edit.
folder = Read-only: this is a folder. Folders have no metadata; open a file inside it.
not-known = Write access unknown. The platform will decide when you submit.
