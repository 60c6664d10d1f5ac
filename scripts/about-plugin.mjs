import { readFileSync } from "node:fs";

/** @typedef {{ name?: string, version?: string, license?: string, dev?: boolean, devOptional?: boolean, optional?: boolean }} LockedPackage */
/** @typedef {{ name: string, version: string, licence: string }} Library */

/**
 * Gives the page its own version, and the libraries that come with it, from package.json and the lock file: as modules, so that
 * both are of the very build that shows them.
 * @param {string} root the project's folder
 * @returns {import("vite").Plugin}
 */
export function aboutPlugin(root) {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(`${root}/${file}`, "utf8"));
  /** @type {Record<string, () => string>} */
  const modules = {
    "virtual:own-version": () => {
      const { version, license } = read("package.json");
      return `export const ownVersion = ${JSON.stringify({ version, licence: license })};`;
    },
    "virtual:libraries": () =>
      `export const libraries = ${JSON.stringify(runtimeLibraries(read("package-lock.json").packages))};`,
  };
  return {
    name: "redescribe:about",
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id) => modules[id.slice(1)]?.(),
  };
}

/**
 * The packages that are installed for running the product, the dependencies of dependencies too, by name. Builds of one package
 * for single platforms are left out: the package itself is in the list.
 * @param {Readonly<Record<string, LockedPackage>>} packages as in package-lock.json, by their folders
 * @returns {Library[]}
 */
export function runtimeLibraries(packages) {
  /** @type {Map<string, Library>} */
  const libraries = new Map();
  for (const [folder, { version = "", license = "", dev, devOptional, optional }] of Object.entries(
    packages,
  )) {
    if (folder === "" || dev || devOptional || optional) continue;
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    libraries.set(`${name} ${version}`, { name, version, licence: license });
  }
  return [...libraries.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
