/** The place of somebody in a list when another page was opened. */
export type ListPosition = {
  readonly topPx: number;
  readonly leftPx: number;
  /** The object that was opened, by `objectRefKey`; it gets the focus once. */
  readonly returnTo?: string;
};

const positions = new Map<string, ListPosition>();
const loadedPages = new Map<string, number>();

/** The position in a list, which lasts as long as the page. `listKey` tells lists of different objects apart. */
export function positionIn(listKey: string): ListPosition | undefined {
  return positions.get(listKey);
}

export function keepPosition(listKey: string, position: Partial<ListPosition>): void {
  positions.set(listKey, { topPx: 0, leftPx: 0, ...positions.get(listKey), ...position });
}

/** The object to return to was found, or somebody went elsewhere in the list. */
export function forgetReturn(listKey: string): void {
  const { returnTo: _returned, ...rest } = positions.get(listKey) ?? { topPx: 0, leftPx: 0 };
  positions.set(listKey, rest);
}

/** How many pages of a list were loaded, so that the same rows can be loaded again where nothing is cached any more. */
export function pagesLoadedOf(listKey: string): number {
  return loadedPages.get(listKey) ?? 0;
}

export function keepPagesLoaded(listKey: string, pages: number): void {
  loadedPages.set(listKey, pages);
}
