### What is said of drafts: how they are kept on this device, listed, and handed from tab to tab.

drafts-here = Drafts on this device
list-failed = Drafts on this device can't be read right now. None was changed; reload the page to try again.
nameless = draft { $id }
changes =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
listed-newer-format = Saved by a newer version of Redescribe
listed-damaged = Damaged: it can't be opened
download = Download
download-of = Download the draft of { $name }
discard = Discard
discard-of = Discard the draft of { $name }
discarded = Discarded the draft of { $name }. You can undo this until the page is closed or reloaded.
undo-discard = Undo discard
in-use =
    { $deed ->
        [opened] The draft of { $name } is being edited in another tab. Nothing was opened.
       *[discarded] The draft of { $name } is being edited in another tab. Nothing was discarded.
    }
of-other-accounts = From other accounts: { $drafts }. Choose the account above to see them.
drafts-of =
    { $count ->
        [one] { $count } draft of { $account }
       *[other] { $count } drafts of { $account }
    }
draft-file = Draft file
open-file = Open a draft file…
file-newer-format = This draft was saved by a newer version of Redescribe and can't be opened here.
file-damaged = This file isn't a draft, or it is damaged. Nothing was opened.
unreadable-newer-format = A draft of this object was saved by a newer version of Redescribe and can't be opened here. It is unchanged: reload the page, or download the draft.
unreadable-damaged = A draft of this object is damaged and can't be opened. It is unchanged; download it to see what is in it.
download-draft = Download the draft

# A reason is a whole clause, see reason-….
not-saved = The draft isn't saved: { $reason }.
still-here = You can keep working; edits stay in this tab.
not-read = Couldn't check for a draft of this object on this device: { $reason }.
shown-as-described = The object is shown as loaded. If there is a draft, it stays where it is.
reason-full = this device has no space left for it
reason-blocked = another tab with an older version of this page is blocking the storage
reason-newer = a newer version of this page has changed the storage
reason-unavailable = this browser doesn't give the page any storage, as in some private windows
reason-silent = this device's storage isn't responding
reason-overtaken = another tab has saved it since
reason-broken = this device's storage failed
next-full = Free up space, or discard other drafts on the start page; download the draft to be safe.
next-blocked = Close the other tabs of this page, then try again.
next-newer = Download the draft, then reload this page.
next-unavailable = Download the draft before you close the page.
next-broken = Try again; download the draft to be safe.
elsewhere = Another tab is editing this draft. This tab is read-only.
taken-over = Another tab took over this draft. This tab is now read-only; your edits moved there.
refused-submitting = The other tab is submitting right now. Take over when it has finished.
refused-not-stored = The other tab couldn't save its edits, so it kept the draft. Go there, download the draft or free up space, then take over.
take-over = Take over
asking-other-tab = Asking the other tab…
overtaken = Another tab saved this draft before the latest changes here were saved.
overtaken-next = Your changes are still shown here, read-only, and saved nowhere else. Download the draft first: taking over shows what the other tab saved.
unguarded = This browser can't tell whether another tab is editing the same draft. Edit it in one tab at a time; if two do, the second to save is told, and overwrites nothing.
described-anew =
    { $count ->
        [one] This object changed on the platform, as loaded at { $time } ({ $count } key). Your draft is based on the earlier version.
       *[other] This object changed on the platform, as loaded at { $time } ({ $count } keys). Your draft is based on the earlier version.
    }
carry-over = Update draft
show-it = Show
not-now = Not now
fulfilled =
    { $count ->
        [one] The one change of this device's draft is already on the platform. Nothing is left to send, so the draft was closed.
       *[other] All { $count } changes of this device's draft are already on the platform. Nothing is left to send, so the draft was closed.
    }
dismiss = Dismiss
