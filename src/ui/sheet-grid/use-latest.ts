import { useCallback, useInsertionEffect, useRef, useState } from "react";

/** A function that stays the same and does what the newest one does. It must not be called while rendering. */
export function useLatest<Arguments extends readonly unknown[], Result>(
  newest: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  const latest = useRef(newest);
  useInsertionEffect(() => {
    latest.current = newest;
  });
  return useCallback((...values: Arguments) => latest.current(...values), []);
}

/** The first of several equal lists, so that what is made of it isn't made anew. */
export function useSameList(list: readonly string[]): readonly string[] {
  const [known, setKnown] = useState(list);
  if (known === list || isSameList(known, list)) return known;
  setKnown(list);
  return list;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
