/**
 * Circles of files that import each other, by values or by types: one for each group of files that can all reach each
 * other. A circle has no first file to read, and none of its files can move without the others.
 * @param {ReadonlyMap<string, readonly string[]>} imports the files that each file imports
 * @returns {string[][]} each from its first file by name back to that file
 */
export function findImportCycles(imports) {
  return groupsOf(imports).map((group) => shortestCycle(imports, group));
}

/**
 * Groups of more than one file that can all reach each other, and files that import themselves: Tarjan's algorithm.
 * @param {ReadonlyMap<string, readonly string[]>} imports
 * @returns {ReadonlySet<string>[]}
 */
function groupsOf(imports) {
  /** @type {Map<string, number>} In the order in which the files are visited. */
  const numbers = new Map();
  /** @type {string[]} */
  const open = [];
  const isOpen = new Set();
  /** @type {Set<string>[]} */
  const groups = [];

  const visit = (/** @type {string} */ file) => {
    const number = numbers.size;
    numbers.set(file, number);
    let low = number;
    open.push(file);
    isOpen.add(file);
    for (const imported of imports.get(file) ?? []) {
      if (!numbers.has(imported)) low = Math.min(low, visit(imported));
      else if (isOpen.has(imported)) low = Math.min(low, numbers.get(imported) ?? low);
    }
    if (low < number) return low;
    const group = new Set(open.splice(open.indexOf(file)));
    for (const member of group) isOpen.delete(member);
    if (group.size > 1 || imports.get(file)?.includes(file)) groups.push(group);
    return low;
  };
  for (const file of imports.keys()) if (!numbers.has(file)) visit(file);
  return groups;
}

/**
 * @param {ReadonlyMap<string, readonly string[]>} imports
 * @param {ReadonlySet<string>} group
 */
function shortestCycle(imports, group) {
  const [start = ""] = [...group].sort();
  let paths = [[start]];
  const seen = new Set();
  for (;;) {
    /** @type {string[][]} */
    const longer = [];
    for (const path of paths) {
      for (const imported of imports.get(path.at(-1) ?? "") ?? []) {
        if (imported === start) return [...path, start];
        if (!group.has(imported) || seen.has(imported)) continue;
        seen.add(imported);
        longer.push([...path, imported]);
      }
    }
    paths = longer;
  }
}
