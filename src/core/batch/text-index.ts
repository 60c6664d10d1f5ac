/**
 * Finds texts of a list by their hash. A `Map` needs three times as long for texts that it hasn't seen before, and a column with a
 * text of its own for each object has a hundred thousand of them.
 */
export type TextIndex = {
  /** The place of a text in the list. `hash`: see `hashOfText`. */
  readonly find: (text: string, hash: number) => number | undefined;
  /** Add the text at this place of the list, which goes before an equal one from earlier. */
  readonly add: (text: string, place: number, hash: number) => void;
};

const FEWEST_SLOTS = 16;
/**
 * After so many steps the index becomes a `Map`. So many texts have neighbouring hashes only by somebody's intent, or where they
 * are long and differ in their middle alone.
 */
const MOST_STEPS = 200;
const CROWDED = -1;

/** The texts of an index are read from `list`, which may grow. */
export function createTextIndex(list: readonly unknown[]): TextIndex {
  // Open addressing: a slot has the place of a text plus 1, and 0 where it is free. At least half of the slots are free.
  let slots = new Int32Array(FEWEST_SLOTS);
  let hashes = new Int32Array(FEWEST_SLOTS);
  let count = 0;
  let places: Map<string, number> | undefined;

  /** The slot of a text, or the free one where it belongs. */
  const slotOf = (text: string, hash: number): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const place = (slots[slot] ?? 0) - 1;
      if (place < 0 || (hashes[slot] === hash && list[place] === text)) return slot;
      slot = (slot + 1) & mask;
    }
    return CROWDED;
  };
  const becomeMap = (): Map<string, number> => {
    const map = new Map<string, number>();
    for (const slot of slots) {
      const text = list[slot - 1];
      if (slot > 0 && typeof text === "string") map.set(text, slot - 1);
    }
    places = map;
    [slots, hashes] = [new Int32Array(0), new Int32Array(0)];
    return map;
  };
  const grow = () => {
    const [oldSlots, oldHashes] = [slots, hashes];
    slots = new Int32Array(oldSlots.length * 2);
    hashes = new Int32Array(oldSlots.length * 2);
    const mask = slots.length - 1;
    for (let old = 0; old < oldSlots.length; old += 1) {
      const filled = oldSlots[old] ?? 0;
      if (filled === 0) continue;
      const hash = oldHashes[old] ?? 0;
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = filled;
      hashes[slot] = hash;
    }
  };

  return {
    find: (text, hash) => {
      if (places) return places.get(text);
      const slot = slotOf(text, hash);
      if (slot === CROWDED) return becomeMap().get(text);
      const filled = slots[slot] ?? 0;
      return filled === 0 ? undefined : filled - 1;
    },
    add: (text, place, hash) => {
      if (!places && (count + 1) * 2 > slots.length) grow();
      const slot = places ? CROWDED : slotOf(text, hash);
      if (slot === CROWDED) {
        (places ?? becomeMap()).set(text, place);
        return;
      }
      if (slots[slot] === 0) count += 1;
      slots[slot] = place + 1;
      hashes[slot] = hash;
    },
  };
}

/** Code units at the beginning and at the end of a text that its hash is made of. */
const HASHED_UNITS = 128;

/** A hash of 32 bits (FNV-1a). Equal texts have the same one. */
export function hashOfText(text: string): number {
  const { length } = text;
  const isWhole = length <= 2 * HASHED_UNITS;
  let hash = 0x811c9dc5 ^ length;
  for (let index = 0; index < (isWhole ? length : HASHED_UNITS); index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  for (let index = isWhole ? length : length - HASHED_UNITS; index < length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
