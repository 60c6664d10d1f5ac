import type { PasteLine } from "#core/paste/paste-plan.ts";

/**
 * Lines in columnar form. Sent one by one from a worker to the page, lines repeat the names of their fields,
 * which is most of the data; a class shared by many lines is one object, sent once.
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

/** Appends the unpacked lines. */
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
