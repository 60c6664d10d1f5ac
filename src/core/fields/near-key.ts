/** In shorter keys one different letter makes another word. */
const SHORTEST_WITH_SLIP = 5;

/** Finds the known key that a key nearly equals; undefined for a known key. */
export type NearKeyFinder = (key: string) => string | undefined;

/**
 * Two keys are near when they differ only in case, blanks, `_`, `-` and `.`, a plural, or one wrong, missing,
 * doubled or swapped letter.
 */
export function createNearKeyFinder(knownKeys: readonly string[]): NearKeyFinder {
  const known = new Set(knownKeys);
  const folded = knownKeys.map((key) => ({ key, form: fold(key) }));
  return (key) => {
    if (known.has(key)) return undefined;
    const form = fold(key);
    if (form === "") return undefined;
    const same = folded.find((other) => other.form === form);
    const near = same ?? folded.find((other) => isPlural(form, other.form) || isPlural(other.form, form));
    return (near ?? folded.find((other) => isSlip(form, other.form)))?.key;
  };
}

function fold(key: string): string {
  return key
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_.-]+/g, "");
}

export function isPlural(many: string, one: string): boolean {
  return (
    many === `${one}s` || many === `${one}es` || (one.endsWith("y") && many === `${one.slice(0, -1)}ies`)
  );
}

/** One letter more, less, other, or two swapped. */
export function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST_WITH_SLIP) return false;
  if (Math.abs(one.length - other.length) > 1) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  const [restOne, restOther] = [one.slice(head), other.slice(head)];
  return (
    restOne.slice(1) === restOther.slice(1) ||
    restOne.slice(1) === restOther ||
    restOne === restOther.slice(1) ||
    (restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2))
  );
}
