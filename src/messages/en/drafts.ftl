### What is said of drafts: how they are kept on this device, listed, and handed from tab to tab.

drafts-here = Drafts on this device
list-failed = The drafts on this device can't be read right now. None was touched; reload the page to try again.
nameless = draft { $id }
changes =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
listed-newer-format = Written by a newer version of this page
listed-damaged = Damaged: it can't be opened
download = Download
download-of = Download the draft of { $name }
discard = Discard
discard-of = Discard the draft of { $name }
discarded = The draft of { $name } was discarded. It can be brought back until this page is closed or reloaded.
undo-discard = Undo discard
in-use =
    { $deed ->
        [opened] The draft of { $name } is being edited in another tab. Nothing was opened.
       *[discarded] The draft of { $name } is being edited in another tab. Nothing was discarded.
    }
of-other-accounts = Of other accounts: { $drafts }. Choose the account above to see them.
drafts-of =
    { $count ->
        [one] { $count } draft of { $account }
       *[other] { $count } drafts of { $account }
    }
draft-file = Draft file
open-file = Open a draft file…
file-newer-format = This draft was written by a newer version of this page, and can't be opened by this one.
file-damaged = This file isn't a draft, or it is damaged. Nothing was opened.
unreadable-newer-format = A draft of this object was written by a newer version of this page, and can't be opened by this one. It is left as it is: reload the page, or download the draft.
unreadable-damaged = A draft of this object is damaged and can't be opened. It is left as it is; download it to see what is in it.
download-draft = Download the draft

# A reason is a whole clause, see reason-….
not-saved = The draft isn't saved: { $reason }.
still-here = What you type stays in this page, and can go on.
not-read = Whether a draft of this object is kept on this device isn't known: { $reason }.
shown-as-described = The object is shown as it was described. If there is a draft, it stays where it is.
reason-full = there is no room left for it on this device
reason-blocked = another tab with an older version of this page keeps the storage from opening
reason-newer = a newer version of this page has changed the storage
reason-unavailable = this browser gives the page no storage, as in some private windows
reason-silent = the storage of this device doesn't answer
reason-overtaken = another tab has written it
reason-broken = the storage of this device failed
next-full = Make room, or discard other drafts on the start page; download the draft to be safe.
next-blocked = Close the other tabs of this page, then try again.
next-newer = Download the draft, then reload this page.
next-unavailable = Download the draft before you close the page.
next-broken = Try again; download the draft to be safe.
elsewhere = Another tab is editing this draft. Here it is read only.
taken-over = Another tab took this draft over. Here it is read only now; all that you typed went with it.
refused-submitting = The other tab is submitting right now. Take over when that has ended.
refused-not-stored = The other tab couldn't save what was typed in it, and so didn't let go. Go there, download the draft or make room, then take over.
take-over = Take over
asking-other-tab = Asking the other tab…
overtaken = Another tab wrote this draft before the last changes here were saved.
overtaken-next = Your changes are still shown here, read only, and saved nowhere else. Download the draft first: taking over shows what the other tab saved.
unguarded = This browser can't tell whether another tab edits the same draft. Edit it in one tab at a time; if two do, the second to save is told, and overwrites nothing.
described-anew =
    { $count ->
        [one] The object was described anew at { $time }; { $count } key changed there. Your draft still stands on the earlier state.
       *[other] The object was described anew at { $time }; { $count } keys changed there. Your draft still stands on the earlier state.
    }
carry-over = Carry the draft over
show-it = Show it
not-now = Not now
fulfilled =
    { $count ->
        [one] The one change of the draft that was kept on this device is on the platform already. Nothing is left to send, so the draft was put away.
       *[other] All { $count } changes of the draft that was kept on this device are on the platform already. Nothing is left to send, so the draft was put away.
    }
dismiss = Dismiss
