import type { MarkedPart } from "./marked-text.tsx";

/**
 * Returns a function that reads parts by length in code units, stretch after stretch, splitting plain parts
 * where needed.
 */
export function createPartReader(parts: readonly MarkedPart[]): (length: number) => MarkedPart[] {
  let index = 0;
  let offset = 0;
  return (length) => {
    const taken: MarkedPart[] = [];
    let left = length;
    for (let part = parts[index]; left > 0 && part; part = parts[index]) {
      const text = part.text.slice(offset, offset + left);
      taken.push({ ...part, text });
      left -= text.length;
      offset += text.length;
      if (offset < part.text.length) break;
      index += 1;
      offset = 0;
    }
    return taken;
  };
}
