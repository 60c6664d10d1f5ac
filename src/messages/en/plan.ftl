effect-added = added
effect-changed = changed
effect-removed = removed
effect-reset = reset
effect-ignored = ignored
effect-stays = unchanged
meaning-added = new key
meaning-changed = new value
meaning-removed = will be deleted
meaning-reset = will be deleted because the replace omits it
meaning-ignored = PATCH will not remove this key: the platform ignores the null
meaning-stays = keeps its value
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
stay = { $count } unchanged
null-ignored =
    { $count ->
        [one] PATCH will not remove this key: { $keys }. { $platform } ignores null in a merge, and the key would stay. { $replace } removes it.
       *[other] PATCH will not remove these keys: { $keys }. { $platform } ignores null in a merge, and they would stay. { $replace } removes them.
    }
other-copy = { $platform } returned the copy in { $answered }, not the one in { $asked }. A submission would write the copy that is shown.
merge-would-do = With “Keep untouched keys” on, this sends the same request as { $merge }.
stored-null =
    { $count ->
        [one] { $keys } has a null, which { $platform } ignores in a replace: it may be lost.
       *[other] { $keys } have a null, which { $platform } ignores in a replace: it may be lost.
    }
use-mode = Use { $mode }
rows-to-come =
    { $count ->
        [one] Loading { $count } more row…
       *[other] Loading { $count } more rows…
    }
effect-count = { $count } { $effect }
