import { readFileSync } from "node:fs";

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[] }} Chunk */

/**
 * The scripts that a browser loads before the editor can be used, from the build's manifest: the entry and
 * all its imports. e2e/size-budget.spec.ts tests in a browser that the editor needs no others.
 * @param {string} dist the build's folder
 * @returns {string[]} paths
 */
export function initialScripts(dist) {
  /** @type {Record<string, Chunk>} */
  const chunks = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, "utf8"));
  /** @type {Set<string>} */
  const files = new Set();
  const add = (/** @type {string} */ name) => {
    const chunk = chunks[name];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const [name, chunk] of Object.entries(chunks)) if (chunk.isEntry) add(name);
  return [...files].filter((file) => file.endsWith(".js")).map((file) => `${dist}/${file}`);
}
