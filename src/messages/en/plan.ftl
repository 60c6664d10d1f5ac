effect-added = added
effect-changed = changed
effect-removed = removed
effect-reset = reset
effect-ignored = ignored
effect-stays = stays
stay-after-number =
    { $count ->
        [one] stays
       *[other] stay
    }
meaning-added = isn't there now, and will be
meaning-changed = gets another value
meaning-removed = will be gone, as you asked
meaning-reset = will be gone, since the replace doesn't send it
meaning-ignored = PATCH will not remove this key: the platform ignores the null
meaning-stays = stays as it is
mode-patch-put-merge = Merge (PATCH)
mode-patch-put-replace = Replace all (PUT)
mode-set-properties-merge = Merge
mode-set-properties-replace = Replace all (nulls)
touches =
    { $count ->
        [one] touches { $count } key
       *[other] touches { $count } keys
    }
sends-and-drops =
    { $count ->
        [one] sends { $count } key, drops { $dropped }
       *[other] sends { $count } keys, drops { $dropped }
    }
sets-and-drops =
    { $count ->
        [one] sets { $count } key, drops { $dropped }
       *[other] sets { $count } keys, drops { $dropped }
    }
stay =
    { $count ->
        [one] { $count } stays
       *[other] { $count } stay
    }
null-ignored =
    { $count ->
        [one] PATCH will not remove this key: { $keys }. { $platform } ignores null in a merge, and the key would stay. { $replace } removes it.
       *[other] PATCH will not remove these keys: { $keys }. { $platform } ignores null in a merge, and they would stay. { $replace } removes them.
    }
other-copy = { $platform } described the copy in { $answered }, not the one asked for in { $asked }. A submit would write the copy that is shown.
merge-would-do = With untouched keys kept, this is the same single request as { $merge }.
stored-null =
    { $count ->
        [one] { $keys } holds a null, which { $platform } ignores in a replace: it may be gone afterwards.
       *[other] { $keys } hold a null, which { $platform } ignores in a replace: it may be gone afterwards.
    }
use-mode = Use { $mode }
rows-to-come =
    { $count ->
        [one] { $count } more row on the way
       *[other] { $count } more rows on the way
    }
row-same = same
row-changed = changed
row-added = added
row-removed = removed, will be null
row-not-removed = marked for removal, but PATCH will not remove this key
