import type { PasteLine } from "#core/paste/paste-plan.ts";

/**
 * Lines as columns. Carried from a worker to the page, a line by itself costs the names of its fields too, which is
 * most of it; classes of many lines are one object, and carried once.
 */
export type PackedLines = { readonly [Field in keyof PasteLine]-?: readonly PasteLine[Field][] };

export function packLines(lines: readonly PasteLine[]): PackedLines {
  return {
    id: lines.map(({ id }) => id),
    key: lines.map(({ key }) => key),
    value: lines.map(({ value }) => value),
    now: lines.map(({ now }) => now),
    class: lines.map((line) => line.class),
    damage: lines.map(({ damage }) => damage),
    heading: lines.map(({ heading }) => heading),
    flags: lines.map(({ flags }) => flags),
  };
}

/** Append the lines as they were. */
export function unpackLines(packed: PackedLines, lines: PasteLine[]): void {
  for (const [index, key] of packed.key.entries()) {
    const lineClass = packed.class[index];
    if (!lineClass) continue;
    const heading = packed.heading[index];
    const flags = packed.flags[index];
    lines.push({
      id: packed.id[index] ?? 0,
      key,
      value: packed.value[index],
      now: packed.now[index],
      class: lineClass,
      damage: packed.damage[index],
      ...(heading === undefined ? {} : { heading }),
      ...(flags === undefined ? {} : { flags }),
    });
  }
}
