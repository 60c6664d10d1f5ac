import type { ObjectSummary } from "#platforms/port.ts";

/** Something that objects of a list have, and how many of them. */
export type Counted = { readonly text: string; readonly count: number };

/** The keys that objects have, the most frequent first. */
export function countKeys(objects: readonly ObjectSummary[]): readonly Counted[] {
  return counted(objects.flatMap(({ metadata }) => Array.from(metadata?.keys() ?? [])));
}

/** The texts of a key, the most frequent first. A value that isn't text can't be searched for. */
export function countValues(objects: readonly ObjectSummary[], key: string): readonly Counted[] {
  return counted(
    objects.flatMap(({ metadata }) => {
      const value = metadata?.get(key);
      return typeof value === "string" ? [value] : [];
    }),
  );
}

export function countTags(objects: readonly ObjectSummary[]): readonly Counted[] {
  return counted(objects.flatMap(({ tags = [] }) => tags));
}

export function countClasses(objects: readonly ObjectSummary[]): readonly Counted[] {
  return counted(objects.map(({ objectClass }) => objectClass));
}

function counted(texts: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Array.from(counts, ([text, count]) => ({ text, count })).sort(
    (one, other) => other.count - one.count || (one.text < other.text ? -1 : 1),
  );
}
