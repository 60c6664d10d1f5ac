import { useCallback, useMemo, useState } from "react";
import type { ListFilter } from "#components/list-filter.ts";

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** The search over a page's lists, and the number of matches in all of them. */
export function usePageFilter() {
  const [text, setText] = useState("");
  const [counts, setCounts] = useState(NO_COUNTS);
  const report = useCallback((list: string, count: number | undefined) => {
    setCounts((before) => {
      const after = new Map(before);
      if (count === undefined) after.delete(list);
      else after.set(list, count);
      return after;
    });
  }, []);
  const filter = useMemo((): ListFilter => ({ text, report }), [text, report]);
  const matchCount = Array.from(counts.values()).reduce((sum, count) => sum + count, 0);
  return { filter, setText, matchCount };
}
