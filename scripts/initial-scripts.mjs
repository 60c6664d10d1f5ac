import { readFileSync } from "node:fs";

/**
 * @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk
 */

/** Sources that are loaded late and are still needed before the editor can be used. */
const neededByTheEditor = /^src\/features\/edit\//;

/**
 * The scripts that a browser has to load before the editor can be used, by the build's own manifest: the entry, what it
 * imports, and the chunks of the editor where they are loaded late.
 * @param {string} dist the build's folder
 * @returns {string[]} paths
 */
export function initialScripts(dist) {
  /** @type {Record<string, Chunk>} */
  const chunks = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, "utf8"));
  /** @type {Set<string>} */
  const needed = new Set();
  const add = (/** @type {string} */ name) => {
    const chunk = chunks[name];
    if (!chunk || needed.has(chunk.file)) return;
    needed.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
    for (const later of chunk.dynamicImports ?? []) if (neededByTheEditor.test(later)) add(later);
  };
  for (const [name, chunk] of Object.entries(chunks)) if (chunk.isEntry) add(name);
  return [...needed].filter((file) => file.endsWith(".js")).map((file) => `${dist}/${file}`);
}
