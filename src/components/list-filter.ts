import { createContext, useContext, useEffect, useId } from "react";
import { smallLetters } from "#core/text/small-letters.ts";

/** The search over all lists of a page. */
export type ListFilter = {
  readonly text: string;
  /** Takes the number of matches in one list; `undefined` when the list is gone. */
  readonly report: (list: string, count: number | undefined) => void;
};

const NO_FILTER: ListFilter = { text: "", report: () => undefined };

export const ListFilterContext = createContext(NO_FILTER);

/** True if the text contains every word of the search, regardless of case. */
function matchesFilter(filter: string, text: string): boolean {
  const looked = smallLetters(text);
  const words = smallLetters(filter).split(/\s+/);
  return words.every((word) => looked.includes(word));
}

/** True while something is searched for. */
export function useIsFiltering(): boolean {
  return useContext(ListFilterContext).text.trim() !== "";
}

/** The items that match the page's search, in their order; their number is part of the page's count. */
export function useFiltered<Item>(items: readonly Item[], textOf: (item: Item) => string): readonly Item[] {
  const { text, report } = useContext(ListFilterContext);
  const list = useId();
  const shown = items.filter((item) => matchesFilter(text, textOf(item)));
  const count = shown.length;
  useEffect(() => {
    report(list, count);
    return () => report(list, undefined);
  }, [report, list, count]);
  return shown;
}
