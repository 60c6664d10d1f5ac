import type { Page } from "#platforms/port.ts";

/** This many pages in a row without a new item count as a circle, whatever their cursors are. */
const MOST_PAGES_WITHOUT_NEWS = 3;

/** The loaded part of a list. */
export type JoinedPages<Item> = {
  /** Every item once, at its first position. */
  readonly items: readonly Item[];
  /** The cursor of the next page; absent at the end and in a circle. */
  readonly next?: string;
  /** True when the pages repeat and the list would never end; no further page is requested. */
  readonly isCircle: boolean;
  /**
   * True when the platform's order changes with every write, so that objects may have moved between pages.
   */
  readonly isMoving: boolean;
  /** The number of items that appeared again. */
  readonly repeatCount: number;
  /** The number of items on all pages, where the platform gives one and the same with every page. */
  readonly total?: number;
  /** True when items may be missing, because the pages don't fit together. */
  readonly mayLack: boolean;
};

const known = new WeakMap<readonly unknown[], JoinedPages<unknown>>();

/**
 * Joins pages into one list. Neither platform promises that a list stays the same while it is read, nor that
 * its cursors fit together: an item on two pages means that others may be missing. The result is cached per
 * list of pages.
 */
export function joinPages<Item>(
  pages: readonly Page<Item>[],
  keyOf: (item: Item) => string,
): JoinedPages<Item> {
  // The cache is keyed by the list of pages, so its items have the type of these pages.
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
  const totals = new Set(pages.map((page) => page.total));
  const [total] = totals;
  return {
    items: Array.from(found.values()),
    ...(totals.size === 1 && total !== undefined && { total }),
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

/** Did the total change while the list was read, or did the list end before that many items? */
function lacksOfTotal(pages: readonly Page<unknown>[], count: number): boolean {
  const totals = new Set(pages.flatMap(({ total }) => (total === undefined ? [] : [total])));
  const isAtEnd = pages.length > 0 && pages.at(-1)?.next === undefined;
  return totals.size > 1 || (isAtEnd && [...totals].some((total) => total > count));
}
