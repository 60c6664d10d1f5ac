/** Something whose changes are stored on this device shortly after they are made. */
export type Keeper = {
  /** Stores what isn't stored yet. */
  readonly flush: () => void;
  readonly hasUnstored: () => boolean;
};

const keepers = new Set<Keeper>();

/** Has a part of the page, whose code may be loaded late, stored before the page is closed. */
export function addKeeper(keeper: Keeper): void {
  keepers.add(keeper);
}

export function flushKeepers(): void {
  for (const { flush } of keepers) flush();
}

export function hasUnstored(): boolean {
  return Array.from(keepers).some((keeper) => keeper.hasUnstored());
}
