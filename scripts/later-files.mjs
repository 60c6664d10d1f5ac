/**
 * @typedef {{ fileName: string, isEntry?: boolean, imports?: string[],
 *   viteMetadata?: { importedCss: ReadonlySet<string> } }} BuiltFile
 */

/**
 * Lists in `later-files.json` the files that a browser hasn't loaded when the editor can be used. The page
 * loads them when idle, and then works without its server (src/app/later-files.ts).
 * @returns {import("vite").Plugin}
 */
export function listLaterFiles() {
  return {
    name: "redescribe:later-files",
    apply: "build",
    generateBundle(_options, bundle) {
      const source = JSON.stringify(laterFiles(bundle));
      this.emitFile({ type: "asset", fileName: "later-files.json", source });
    },
  };
}

/**
 * Scripts, style sheets and workers that the entry doesn't import.
 * @param {Readonly<Record<string, BuiltFile>>} bundle
 * @returns {string[]} paths within the build's folder
 */
export function laterFiles(bundle) {
  /** @type {Set<string>} */
  const initial = new Set();
  const add = (/** @type {string} */ file) => {
    const chunk = bundle[file];
    if (!chunk || initial.has(file)) return;
    initial.add(file);
    for (const style of chunk.viteMetadata?.importedCss ?? []) initial.add(style);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const file of Object.values(bundle)) if (file.isEntry) add(file.fileName);
  return Object.keys(bundle).filter((file) => /\.(?:js|css)$/.test(file) && !initial.has(file));
}
