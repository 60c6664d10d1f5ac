import type { Page } from "#platforms/port.ts";

/** So many pages in a row that bring nothing new are a circle, whatever their cursors say. */
const MOST_PAGES_WITHOUT_NEWS = 3;

/** A list as far as it came. */
export type JoinedPages<Item> = {
  /** Each once, where it came first. */
  readonly items: readonly Item[];
  /** Where the list goes on; absent at its end, and where it would go in circles. */
  readonly next?: string;
  /** The platform would go on for ever: nothing more is asked for. */
  readonly isCircle: boolean;
  /** The platform's order changes with every write: objects may have moved between the pages. */
  readonly isMoving: boolean;
  /** How many came again. */
  readonly repeatCount: number;
  /** Something may be left out: what came doesn't fit together. */
  readonly mayLack: boolean;
};

const known = new WeakMap<readonly unknown[], JoinedPages<unknown>>();

/**
 * One list of its pages. Neither platform promises that a list stands still while it is read, nor that what its cursors give
 * fits together: an item on two pages means that others may have slipped between them. Joined once for the same pages.
 */
export function joinPages<Item>(
  pages: readonly Page<Item>[],
  keyOf: (item: Item) => string,
): JoinedPages<Item> {
  // What was joined of these very pages has items of their type.
  const joined = (known.get(pages) as JoinedPages<Item> | undefined) ?? join(pages, keyOf);
  known.set(pages, joined);
  return joined;
}

function join<Item>(pages: readonly Page<Item>[], keyOf: (item: Item) => string): JoinedPages<Item> {
  const found = new Map<string, Item>();
  let repeatCount = 0;
  let withoutNews = 0;
  for (const { items } of pages) {
    const before = found.size;
    for (const item of items) {
      const key = keyOf(item);
      if (found.has(key)) repeatCount += 1;
      else found.set(key, item);
    }
    withoutNews = found.size === before ? withoutNews + 1 : 0;
  }
  const next = pages.at(-1)?.next;
  const isUsed = pages.slice(0, -1).some((page) => page.next === next);
  const isCircle = next !== undefined && (isUsed || withoutNews >= MOST_PAGES_WITHOUT_NEWS);
  const isMoving = pages.length > 1 && pages.some(({ moves }) => moves === true);
  return {
    items: Array.from(found.values()),
    ...(next !== undefined && !isCircle && { next }),
    isCircle,
    isMoving,
    repeatCount,
    mayLack: isCircle || isMoving || repeatCount > 0 || hasGap(pages) || lacksOfTotal(pages, found.size),
  };
}

function hasGap(pages: readonly Page<unknown>[]): boolean {
  return pages.some(({ items, next, skips }) => skips === true || (items.length === 0 && next !== undefined));
}

/** The list changed while it was read, or it ended before all had come. */
function lacksOfTotal(pages: readonly Page<unknown>[], count: number): boolean {
  const totals = new Set(pages.flatMap(({ total }) => (total === undefined ? [] : [total])));
  const isAtEnd = pages.length > 0 && pages.at(-1)?.next === undefined;
  return totals.size > 1 || (isAtEnd && [...totals].some((total) => total > count));
}
